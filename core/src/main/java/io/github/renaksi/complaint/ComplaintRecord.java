package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One complaint as a source lists it (pengaduan).
 *
 * @param category its category, which its deadline depends on ({@code aspirasi}, {@code permintaan informasi})
 * @param status its status, in the words of the source
 * @param receivedOn the day on which it was received
 * @param followedUpOn the day on which the office first answered, if it did and the source says when; not before it was
 *     received
 * @param resolvedOn the day on which it was finished, if it was and the source says when; not before it was received
 * @param office the office that handles it
 * @param channel how it came, if the source says so
 */
@RecordStyle
@Value.Builder
public record ComplaintRecord(
        String category,
        String status,
        LocalDate receivedOn,
        Optional<LocalDate> followedUpOn,
        Optional<LocalDate> resolvedOn,
        String office,
        Optional<String> channel)
        implements WithComplaintRecord {

    private static final Text FOLLOWED_UP = Text.of("ditindaklanjuti", "followed up");

    private static final Text RESOLVED = Text.of("diselesaikan", "resolved");

    public ComplaintRecord {
        category = Checks.text(category, "category of a complaint");
        status = Checks.text(status, "status of a complaint");
        office = Checks.text(office, "office of a complaint");
        channel = Checks.optionalText(channel, "channel of a complaint");
        Checks.notNull(receivedOn, "day on which a complaint of office '%s' was received", office);
        notBefore(receivedOn, followedUpOn, FOLLOWED_UP, office);
        notBefore(receivedOn, resolvedOn, RESOLVED, office);
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

    /** {@return a builder; category, status, day of receipt and office must be given} */
    public static ComplaintRecordBuilder builder() {
        return new ComplaintRecordBuilder();
    }
}
