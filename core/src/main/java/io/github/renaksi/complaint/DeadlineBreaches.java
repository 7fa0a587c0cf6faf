// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints were not resolved within their deadline, office by office (daftar pengaduan yang melewati batas
 * waktu): those that {@link DeadlineTally} counts as late and overdue. The list is for who asks for it: its
 * {@link #toString()} shows counts only, and no figure or report has it.
 *
 * <pre>{@code
 * DeadlineBreaches.of(asOf, complaints, vocabulary, rules, calendar).ofOffice("Dinas Sosial")
 * }</pre>
 */
public final class DeadlineBreaches {

    private static final Comparator<DeadlineBreach> ORDER = Comparator.comparing(
                    (DeadlineBreach breach) -> OfficeNames.fold(breach.office()))
            .thenComparing(DeadlineBreach::dueOn)
            .thenComparing(DeadlineBreach::receivedOn)
            .thenComparing(breach -> breach.trackingId().orElse(""))
            .thenComparing(DeadlineBreach::category)
            .thenComparing(breach -> breach.resolvedOn().orElse(LocalDate.MAX));

    private final LocalDate asOf;
    private final List<DeadlineBreach> all;

    private DeadlineBreaches(LocalDate asOf, List<DeadlineBreach> all) {
        this.asOf = asOf;
        this.all = all;
    }

    /**
     * Finds the breaches among records as they stood on a day.
     *
     * @param asOf the day, by which all complaints were received
     * @param complaints the records, of any offices
     * @param vocabulary the classes of their statuses
     * @param rules the deadlines; one must hold on the day on which each complaint was received, or be applied to it
     * @param calendar the working days; must cover the days after the receipt of each complaint, up to its deadline
     * @return the breaches, by office, then by deadline, day of receipt and tracking id, whatever the order of records.
     *     An office that is spelt in several ways is named as {@link ComplaintTally#toTallies} names it
     * @throws IllegalArgumentException if a complaint was received after the day, no rule holds, the calendar does not
     *     cover, or a category is unknown
     */
    public static DeadlineBreaches of(
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            DeadlineRules rules,
            WorkingDayCalendar calendar) {
        DueDays due = new DueDays(rules, calendar, asOf);
        Checks.notNull(vocabulary, "vocabulary of complaints");
        Spellings offices = new Spellings();
        List<DeadlineBreach> found = new ArrayList<>();
        for (ComplaintRecord complaint : Checks.notNull(complaints, "complaints of a list of breaches")) {
            TallySpan.checkReceivedBy(asOf, complaint);
            offices.key(complaint.office());
            DeadlineClass stands = due.classify(complaint, vocabulary.classify(complaint, asOf));
            if (stands == DeadlineClass.LATE || stands == DeadlineClass.OVERDUE) {
                found.add(new DeadlineBreach(
                        complaint.office(),
                        complaint.trackingId(),
                        complaint.category().orElseThrow(),
                        complaint.receivedOn(),
                        due.of(complaint),
                        stands == DeadlineClass.LATE ? complaint.resolvedOn() : Optional.empty(),
                        asOf));
            }
        }
        return new DeadlineBreaches(
                asOf,
                found.stream()
                        .map(breach -> breach.withOffice(offices.of(offices.key(breach.office()))))
                        .sorted(ORDER)
                        .toList());
    }

    /** {@return the day on which the complaints stood so} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return all breaches, by office and deadline} */
    public List<DeadlineBreach> all() {
        return all;
    }

    /**
     * The breaches of one office, whose name is compared without regard to case and white space.
     *
     * @param office the office
     * @return its breaches by deadline; empty where it has none
     */
    public List<DeadlineBreach> ofOffice(String office) {
        String key = OfficeNames.fold(Checks.notNull(office, "office asked of breaches"));
        return all.stream()
                .filter(breach -> OfficeNames.fold(breach.office()).equals(key))
                .toList();
    }

    /** {@return how many each office has, in the order of the list; offices without a breach are not in it} */
    public Map<String, Long> countByOffice() {
        Map<String, Long> counts = new LinkedHashMap<>();
        all.forEach(breach -> counts.merge(breach.office(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Equal where day and breaches are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeadlineBreaches that && asOf.equals(that.asOf) && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, all);
    }

    /** How many each office has. */
    @Override
    public String toString() {
        return all.size() + " breaches of deadlines as of " + asOf + ": " + countByOffice();
    }
}
