// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.monitoring.LatestObservations.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class LatestObservationsProperties {

    private static final List<TimePeriod> PERIODS = List.of(
            TimePeriod.ofMonth(2022, 1),
            TimePeriod.ofMonth(2022, 2),
            TimePeriod.parse("2022-01/2022-02"),
            TimePeriod.ofQuarter(2022, 1),
            TimePeriod.ofQuarter(2022, 2),
            TimePeriod.ofSemester(2022, 1));

    @Provide
    Arbitrary<List<Observation<Integer>>> observations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(1, 4).optional(0.9),
                        Arbitraries.of("SMS", "Web").optional(0.4))
                .as((seen, period, week, part) ->
                        new Observation<>(seen, period, week.map(it -> LocalDate.of(2022, 7, 7 * it)), part))
                .list()
                .ofMaxSize(5);
    }

    private static boolean sharesTime(Observation<Integer> one, Observation<Integer> other) {
        boolean parted = one.part().isPresent()
                && other.part().isPresent()
                && !one.part().equals(other.part());
        return one.period().overlaps(other.period()) && !parted;
    }

    private static boolean replaces(Observation<Integer> later, Observation<Integer> earlier) {
        return later.asOf().isPresent()
                && earlier.asOf().isPresent()
                && later.asOf().get().isAfter(earlier.asOf().get())
                && later.period().encloses(earlier.period())
                && (later.part().isEmpty() || later.part().equals(earlier.part()));
    }

    /** A look that was replaced replaces nothing. */
    private static boolean isKept(Observation<Integer> observation, List<Observation<Integer>> all) {
        return all.stream().noneMatch(other -> replaces(other, observation) && isKept(other, all));
    }

    @Property
    void thoseCountThatNoneReplacesUnlessTwoOfThemShareTime(
            @ForAll("observations") List<Observation<Integer>> observations) {
        List<Observation<Integer>> kept = observations.stream()
                .distinct()
                .filter(observation -> isKept(observation, observations))
                .toList();
        boolean clash = kept.stream()
                .anyMatch(one -> kept.stream().anyMatch(other -> !other.equals(one) && sharesTime(one, other)));
        Statistics.collect(clash ? "clash" : kept.size() < observations.size() ? "replaced" : "all");
        LatestObservations<Integer> latest = LatestObservations.of(observations);
        assertThat(latest.clash().isPresent()).isEqualTo(clash);
        if (clash) {
            assertThat(latest.kept()).isEmpty();
        } else {
            assertThat(latest.kept())
                    .containsExactlyInAnyOrderElementsOf(
                            kept.stream().map(Observation::seen).toList());
        }
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("observations") List<Observation<Integer>> observations, @ForAll Random random) {
        List<Observation<Integer>> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        assertThat(LatestObservations.of(shuffled)).isEqualTo(LatestObservations.of(observations));
    }

    @Property
    void anObservationThatCameTwiceIsOne(@ForAll("observations") List<Observation<Integer>> observations) {
        List<Observation<Integer>> twice = new ArrayList<>(observations);
        twice.addAll(observations);
        assertThat(LatestObservations.of(twice)).isEqualTo(LatestObservations.of(observations));
    }
}
