// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One complaint as a source lists it (pengaduan).
 *
 * <p>Its tracking id, its attributes and the reasons of its extensions may be personal data (UU 27/2022): no
 * {@link #toString()}, message or report of this library shows them.
 *
 * @param trackingId the number by which the source knows it (nomor pelacakan), if it says one
 * @param category its category, which its deadline depends on ({@code aspirasi}, {@code permintaan informasi}), if the
 *     source says it
 * @param status its status, in the words of the source
 * @param receivedOn the day on which it was received
 * @param followedUpOn the day on which the office first answered, if it did and the source says when; not before it was
 *     received
 * @param resolvedOn the day on which it was finished, if it was and the source says when; not before it was received
 * @param office the office that handles it
 * @param channel how it came, if the source says so
 * @param extensions the decisions that extended its deadline, in any order; kept by day
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record ComplaintRecord(
        Optional<String> trackingId,
        Optional<String> category,
        String status,
        LocalDate receivedOn,
        Optional<LocalDate> followedUpOn,
        Optional<LocalDate> resolvedOn,
        String office,
        Optional<String> channel,
        List<DeadlineExtension> extensions,
        Map<String, String> attributes)
        implements WithComplaintRecord {

    private static final Text FOLLOWED_UP = Text.of("ditindaklanjuti", "followed up");

    private static final Text RESOLVED = Text.of("diselesaikan", "resolved");
    private static final Text EXTENDED = Text.of("diperpanjang", "extended");

    public ComplaintRecord {
        trackingId = Checks.optionalText(trackingId, "tracking id of a complaint");
        category = Checks.optionalText(category, "category of a complaint");
        status = Checks.text(status, "status of a complaint");
        office = Checks.text(office, "office of a complaint");
        channel = Checks.optionalText(channel, "channel of a complaint");
        Checks.notNull(receivedOn, "day on which a complaint of office '%s' was received", office);
        notBefore(receivedOn, followedUpOn, FOLLOWED_UP, office);
        notBefore(receivedOn, resolvedOn, RESOLVED, office);
        extensions = Checks.list(extensions, "extensions of a complaint of office '%s'", office).stream()
                .sorted(Comparator.comparing(DeadlineExtension::decidedOn).thenComparing(DeadlineExtension::until))
                .toList();
        for (DeadlineExtension extension : extensions) {
            notBefore(receivedOn, Optional.of(extension.decidedOn()), EXTENDED, office);
        }
        attributes = Checks.textMap(attributes, "attributes of a complaint");
    }

    private static void notBefore(LocalDate receivedOn, Optional<LocalDate> day, Text what, String office) {
        Checks.notNull(day, "day on which a complaint of office '%s' was %s", office, what);
        if (day.isPresent() && day.get().isBefore(receivedOn)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "pengaduan perangkat daerah '%s' tidak boleh %s sebelum diterima pada %s, diisi %s",
                    "a complaint of office '%s' must not be %s before it was received on %s, was on %s",
                    office,
                    what,
                    Checks.limit(receivedOn),
                    Checks.value(day.get()));
        }
    }

    /** {@return a builder; status, day of receipt and office must be given} */
    public static ComplaintRecordBuilder builder() {
        return new ComplaintRecordBuilder();
    }

    /** Office, status and day of receipt; nothing that may be personal. */
    @Override
    public String toString() {
        return "complaint of office '" + office + "', '" + status + "', received on " + receivedOn;
    }
}
