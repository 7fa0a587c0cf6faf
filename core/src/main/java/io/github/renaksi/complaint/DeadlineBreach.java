// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A complaint that was not resolved within its deadline (pengaduan yang melewati batas waktu). Its tracking id may be
 * personal data (UU 27/2022), and stands in no {@link #toString()}.
 *
 * @param office the office that handles it
 * @param trackingId the number by which the source knows it, if it says one
 * @param category its category
 * @param receivedOn the day on which it was received
 * @param dueOn its deadline, extended or not
 * @param resolvedOn the day on which it was resolved; empty where it was still open on the day of the list
 * @param asOf the day of the list
 */
@RecordStyle
@Value.Builder
public record DeadlineBreach(
        String office,
        Optional<String> trackingId,
        String category,
        LocalDate receivedOn,
        LocalDate dueOn,
        Optional<LocalDate> resolvedOn,
        LocalDate asOf)
        implements WithDeadlineBreach {

    public DeadlineBreach {
        office = Checks.text(office, "office of a breach");
        trackingId = Checks.optionalText(trackingId, "tracking id of a breach");
        category = Checks.text(category, "category of a breach");
        Checks.notNull(receivedOn, "day of receipt of a breach of '%s'", office);
        Checks.notNull(dueOn, "deadline of a breach of '%s'", office);
        Checks.notNull(resolvedOn, "day of resolution of a breach of '%s'", office);
        Checks.notNull(asOf, "as-of date of a breach of '%s'", office);
        LocalDate end = resolvedOn.orElse(asOf);
        if (!end.isAfter(dueOn)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "keterlambatan '%s' harus berakhir setelah batas waktunya %s, berakhir %s",
                    "a breach of '%s' must end after its deadline %s, ended on %s",
                    office,
                    Checks.limit(dueOn),
                    Checks.value(end));
        }
    }

    /** {@return a builder; all but tracking id and day of resolution must be given} */
    public static DeadlineBreachBuilder builder() {
        return new DeadlineBreachBuilder();
    }

    /** {@return whether it was still open on the day of the list} */
    public boolean isOpen() {
        return resolvedOn.isEmpty();
    }

    /**
     * {@return how many days of the calendar after its deadline it was resolved, or was open on the day of the list}
     */
    public long daysLate() {
        return ChronoUnit.DAYS.between(dueOn, resolvedOn.orElse(asOf));
    }

    /** Office, deadline and days late; not the tracking id, which may be personal. */
    @Override
    public String toString() {
        return "breach of office '" + office + "', due on " + dueOn + ", " + daysLate() + " days late"
                + (isOpen() ? ", open" : "");
    }
}
