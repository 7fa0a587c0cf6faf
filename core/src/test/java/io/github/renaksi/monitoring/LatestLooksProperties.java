package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.monitoring.LatestLooks.Look;
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

class LatestLooksProperties {

    private static final List<TimePeriod> PERIODS = List.of(
            TimePeriod.ofMonth(2022, 1),
            TimePeriod.ofMonth(2022, 2),
            TimePeriod.parse("2022-01/2022-02"),
            TimePeriod.ofQuarter(2022, 1),
            TimePeriod.ofQuarter(2022, 2),
            TimePeriod.ofSemester(2022, 1));

    @Provide
    Arbitrary<List<Look<Integer>>> looks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(1, 4).optional(0.9),
                        Arbitraries.of("SMS", "Web").optional(0.4))
                .as((seen, period, week, part) ->
                        new Look<>(seen, period, week.map(it -> LocalDate.of(2022, 7, 7 * it)), part))
                .list()
                .ofMaxSize(5);
    }

    private static boolean sharesTime(Look<Integer> one, Look<Integer> other) {
        boolean parted = one.part().isPresent()
                && other.part().isPresent()
                && !one.part().equals(other.part());
        return one.period().overlaps(other.period()) && !parted;
    }

    private static boolean replaces(Look<Integer> later, Look<Integer> earlier) {
        return later.asOf().isPresent()
                && earlier.asOf().isPresent()
                && later.asOf().get().isAfter(earlier.asOf().get())
                && later.period().encloses(earlier.period())
                && (later.part().isEmpty() || later.part().equals(earlier.part()));
    }

    /** A look that was replaced replaces nothing. */
    private static boolean isKept(Look<Integer> look, List<Look<Integer>> all) {
        return all.stream().noneMatch(other -> replaces(other, look) && isKept(other, all));
    }

    @Property
    void thoseCountThatNoneReplacesUnlessTwoOfThemShareTime(@ForAll("looks") List<Look<Integer>> looks) {
        List<Look<Integer>> kept =
                looks.stream().distinct().filter(look -> isKept(look, looks)).toList();
        boolean clash = kept.stream()
                .anyMatch(one -> kept.stream().anyMatch(other -> !other.equals(one) && sharesTime(one, other)));
        Statistics.collect(clash ? "clash" : kept.size() < looks.size() ? "replaced" : "all");
        LatestLooks<Integer> latest = LatestLooks.of(looks);
        assertThat(latest.clash().isPresent()).isEqualTo(clash);
        if (clash) {
            assertThat(latest.kept()).isEmpty();
        } else {
            assertThat(latest.kept())
                    .containsExactlyInAnyOrderElementsOf(
                            kept.stream().map(Look::seen).toList());
        }
    }

    @Property
    void theOrderOfLooksDoesNotMatter(@ForAll("looks") List<Look<Integer>> looks, @ForAll Random random) {
        List<Look<Integer>> shuffled = new ArrayList<>(looks);
        Collections.shuffle(shuffled, random);
        assertThat(LatestLooks.of(shuffled)).isEqualTo(LatestLooks.of(looks));
    }

    @Property
    void aLookThatCameTwiceIsOne(@ForAll("looks") List<Look<Integer>> looks) {
        List<Look<Integer>> twice = new ArrayList<>(looks);
        twice.addAll(looks);
        assertThat(LatestLooks.of(twice)).isEqualTo(LatestLooks.of(looks));
    }
}
