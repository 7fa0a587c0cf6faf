// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.complaint.CompletionRates.RESOLVED_OF_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of the tallies in a report: none is lost, and none counts that cannot. */
class PeriodReportProperties {

    private static final TimePeriod Q1 = TimePeriod.ofQuarter(2022, 1);
    private static final LocalDate AS_OF = LocalDate.of(2022, 5, 1);
    private static final List<TimePeriod> PERIODS = List.of(
            TimePeriod.ofMonth(2022, 1),
            TimePeriod.ofMonth(2022, 2),
            TimePeriod.ofMonth(2022, 3),
            Q1,
            TimePeriod.parse("2022-03/2022-04"));

    @Provide
    Arbitrary<List<ComplaintTally>> tallies() {
        return Combinators.combine(
                        Arbitraries.of("Dinsos", "Dinkes", "Bappeda", "RSUD", "Satpol PP"),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of("SMS", "Web").optional(0.3),
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2))
                .as((office, plain, channel, period, weeks, resolved) -> ComplaintTally.of(
                                plain ? office : office.toUpperCase(Locale.ROOT),
                                period,
                                AS_OF.minusWeeks(weeks),
                                ComplaintCounts.builder()
                                        .pending(1)
                                        .resolved(resolved)
                                        .build())
                        .withChannel(channel))
                .list()
                .ofMaxSize(7);
    }

    private static PeriodReport report(List<ComplaintTally> tallies) {
        return PlanMonitor.of(PilotPlan.PLAN).report(MonitoringData.ofTallies(tallies), Q1, AS_OF);
    }

    private static String office(ComplaintTally tally) {
        return tally.office().toLowerCase(Locale.ROOT);
    }

    private static List<ComplaintTally> listed(PeriodReport report) {
        return report.unmatchedTallies().stream().map(UnmatchedTally::tally).toList();
    }

    @Property
    void whatIsListedDoesNotCountAndTheRestCountsAsIfItWereAlone(@ForAll("tallies") List<ComplaintTally> tallies) {
        PeriodReport report = report(tallies);
        List<ComplaintTally> rest = new ArrayList<>(tallies);
        rest.removeAll(listed(report));
        PeriodReport ofTheRest = report(rest);
        assertThat(ofTheRest.unmatchedTallies()).isEmpty();
        assertThat(ofTheRest.counts()).isEqualTo(report.counts());
    }

    /** Each office by itself either gives its counts or is listed, and the report is the sum of those that do. */
    @Property
    void theReportIsTheSumOfTheOfficesThatCount(@ForAll("tallies") List<ComplaintTally> tallies) {
        Set<String> offices =
                tallies.stream().map(PeriodReportProperties::office).collect(Collectors.toSet());
        ComplaintCounts sum = ComplaintCounts.NONE;
        int counting = 0;
        int leftOut = 0;
        for (String office : offices) {
            PeriodReport alone = report(
                    tallies.stream().filter(it -> office(it).equals(office)).toList());
            sum = sum.plus(alone.counts().orElse(ComplaintCounts.NONE));
            counting += alone.counts().isPresent() ? 1 : 0;
            leftOut += alone.counts().isEmpty() && !alone.unmatchedTallies().isEmpty() ? 1 : 0;
        }
        Statistics.collect("left out", leftOut);
        PeriodReport report = report(tallies);
        assertThat(report.counts()).isEqualTo(counting == 0 ? Optional.empty() : Optional.of(sum));
        Figure rate = report.completion(RESOLVED_OF_RECEIVED);
        if (counting > 0 && leftOut > 0) {
            assertThat(rate.derivation().basis().orElseThrow().english())
                    .contains("tallies of " + counting + " of " + (counting + leftOut) + " offices");
        } else {
            assertThat(rate.derivation().basis().map(basis -> basis.english().contains(" offices")))
                    .isNotEqualTo(Optional.of(true));
        }
    }

    @Property
    void theOrderOfTalliesDoesNotMatter(@ForAll("tallies") List<ComplaintTally> tallies, @ForAll Random random) {
        List<ComplaintTally> shuffled = new ArrayList<>(tallies);
        Collections.shuffle(shuffled, random);
        PeriodReport report = report(tallies);
        PeriodReport other = report(shuffled);
        assertThat(other.counts()).isEqualTo(report.counts());
        assertThat(other.unmatchedTallies()).containsExactlyInAnyOrderElementsOf(report.unmatchedTallies());
        assertThat(other.completion(RESOLVED_OF_RECEIVED)).isEqualTo(report.completion(RESOLVED_OF_RECEIVED));
    }
}
