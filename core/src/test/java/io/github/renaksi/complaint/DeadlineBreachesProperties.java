// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.arbitraries.ComplaintArbitraries.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Citation;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.ComplaintArbitraries;
import io.github.renaksi.figure.DatedRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class DeadlineBreachesProperties {

    private static final TimePeriod QUARTER = TimePeriod.ofQuarter(2024, 2);
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 20);
    private static final int DAYS = 5;
    private static final DeadlineRules RULES = DeadlineRules.of(DatedRule.<Deadlines>builder()
            .name("tenggat")
            .value(new Deadlines(Map.of("pengaduan", DAYS, "aspirasi", DAYS)))
            .citation(Citation.of("PermenPANRB 62 Tahun 2018"))
            .validFrom(LocalDate.of(2019, 1, 1))
            .build());
    private static final WorkingDayCalendar CALENDAR =
            WorkingDayCalendar.mondayToFriday(TimePeriod.ofYear(2024), List.of());

    @Provide
    Arbitrary<List<ComplaintRecord>> complaints() {
        return ComplaintArbitraries.complaintsOfAnyCategory(QUARTER).list().ofMaxSize(30);
    }

    private static DeadlineBreaches breaches(List<ComplaintRecord> complaints) {
        return DeadlineBreaches.of(AS_OF, complaints, VOCABULARY, RULES, CALENDAR);
    }

    /** By the words of the rules, one day at a time. */
    private static LocalDate slowly(ComplaintRecord complaint) {
        LocalDate due = complaint.receivedOn();
        for (int left = DAYS; left > 0; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        List<DeadlineExtension> decisions = new ArrayList<>(complaint.extensions());
        decisions.sort((one, other) -> one.decidedOn().equals(other.decidedOn())
                ? one.until().compareTo(other.until())
                : one.decidedOn().compareTo(other.decidedOn()));
        for (DeadlineExtension decision : decisions) {
            boolean inTime = decision.decidedOn().compareTo(due) <= 0
                    && decision.decidedOn().compareTo(AS_OF) <= 0;
            due = inTime && decision.until().isAfter(due) ? decision.until() : due;
        }
        return due;
    }

    @Property(tries = 300)
    void theListIsWhatTheTallyCounts(@ForAll("complaints") List<ComplaintRecord> complaints) {
        DeadlineTally tally = DeadlineTally.of("Semua", QUARTER, AS_OF, complaints, VOCABULARY, RULES, CALENDAR);
        List<DeadlineBreach> all = breaches(complaints).all();
        assertThat(all.stream().filter(DeadlineBreach::isOpen).count()).isEqualTo(tally.overdue());
        assertThat(all.stream().filter(breach -> !breach.isOpen()).count()).isEqualTo(tally.late());
        assertThat(breaches(complaints).countByOffice().values().stream()
                        .mapToLong(it -> it)
                        .sum())
                .isEqualTo(all.size());
        Statistics.label("extended")
                .collect(tally.extended() > 0)
                .coverage(it -> it.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 300)
    void eachIsLateByTheSlowDefinition(@ForAll("complaints") @Size(1) List<ComplaintRecord> complaints) {
        ComplaintRecord complaint = complaints.get(0);
        StatusClass stood = VOCABULARY.classify(complaint, AS_OF);
        boolean bound = complaint.category().isPresent()
                && stood != StatusClass.INELIGIBLE
                && stood != StatusClass.UNRESOLVABLE
                && stood != StatusClass.UNCLASSIFIED;
        Optional<LocalDate> end = stood == StatusClass.RESOLVED ? complaint.resolvedOn() : Optional.of(AS_OF);
        LocalDate due = slowly(complaint);
        boolean late = bound && end.map(day -> day.isAfter(due)).orElse(false);
        List<DeadlineBreach> found = breaches(complaints).all();
        assertThat(found).hasSize(late ? 1 : 0);
        if (late) {
            assertThat(found.get(0).dueOn()).isEqualTo(due);
            assertThat(found.get(0).daysLate()).isEqualTo(end.orElseThrow().toEpochDay() - due.toEpochDay());
        }
    }

    @Property(tries = 200)
    void theOrderOfRecordsNeverMatters(@ForAll("complaints") List<ComplaintRecord> complaints, @ForAll Random random) {
        List<ComplaintRecord> shuffled = new ArrayList<>(complaints);
        Collections.shuffle(shuffled, random);
        assertThat(breaches(shuffled)).isEqualTo(breaches(complaints));
    }

    @Property(tries = 200)
    void nothingPersonalIsPrinted(@ForAll("complaints") List<ComplaintRecord> complaints) {
        DeadlineBreaches breaches = breaches(complaints);
        String printed = complaints + " " + breaches + " " + breaches.all() + " "
                + DeadlineTally.of("Semua", QUARTER, AS_OF, complaints, VOCABULARY, RULES, CALENDAR);
        for (ComplaintRecord complaint : complaints) {
            complaint.trackingId().ifPresent(id -> assertThat(printed).doesNotContain(id));
            assertThat(printed).doesNotContain("menunggu ahli", "Pelapor-");
        }
    }
}
