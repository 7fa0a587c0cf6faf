// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredPaceTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2026);

    private static StrategicTarget target(Consolidation consolidation, Direction direction, long value) {
        return StrategicTarget.builder()
                .id("t")
                .indicator("Indikator")
                .unit(consolidation == Consolidation.RATIO_OF_SUMS ? "%" : "kegiatan")
                .direction(direction)
                .consolidation(consolidation)
                .putValue(YEAR, TargetValue.of(value))
                .build();
    }

    private static TimePeriod to(int quarters) {
        return TimePeriod.between(
                YEAR.start(), TimePeriod.ofQuarter(2026, quarters).endInclusive());
    }

    private static List<Realisation> realised(String... quarters) {
        List<Realisation> realised = new ArrayList<>();
        for (String quarter : quarters) {
            TimePeriod period = TimePeriod.ofQuarter(2026, realised.size() + 1);
            String[] share = quarter.split("/", -1);
            Realisation amount = Realisation.of("t", period, Long.parseLong(share[0]));
            realised.add(share.length == 1 ? amount : amount.withOutOf(Ratio.parse(share[1])));
        }
        return realised;
    }

    // Each by hand: (43 − 13) / 2, (43 − 7) / 2 more, (8 × 4 − 13) / 2, 10% of 60.
    @ParameterizedTest
    @CsvSource({
        "SUM, INCREASE, 43, 6 7, 'sisa 2 triwulan: 15 per triwulan, sejauh ini 13'",
        "SUM, DECREASE, 20, 6 7, 'sisa 2 triwulan: 3,5 per triwulan, sejauh ini 13'",
        "SUM, INCREASE, 23, 6 7 0, 'sisa 1 triwulan: 10 per triwulan, sejauh ini 13'",
        "LAST, INCREASE, 43, 6 7, 'sisa 2 triwulan: perubahan 18 per triwulan, sejauh ini 7'",
        "MEAN, INCREASE, 8, 6 7, 'sisa 2 triwulan: 9,5 per triwulan, sejauh ini (13/2)'",
        "RATIO_OF_SUMS, INCREASE, 90, 8/10 45/50, 'dari 60 paling banyak 6 boleh belum terpenuhi, sejauh ini 7'",
        "RATIO_OF_SUMS, DECREASE, 5, 1/10 1/50, 'dari 60 paling banyak 3 boleh terjadi, sejauh ini 2'",
    })
    void aSentenceSaysWhatEachPeriodMustBring(
            Consolidation consolidation, Direction direction, long value, String quarters, String sentence) {
        String[] each = quarters.split(" ", -1);
        assertThat(RequiredPace.of(
                                target(consolidation, direction, value),
                                to(each.length),
                                PeriodUnit.QUARTER,
                                realised(each))
                        .in(Language.INDONESIAN))
                .isEqualTo(sentence.replace("(13/2)", "6,5"));
    }

    @Test
    void itIsExplainedAndPrintedSoThatItSuffices() {
        RequiredPace pace = RequiredPace.of(
                target(Consolidation.SUM, Direction.INCREASE, 20), to(1), PeriodUnit.QUARTER, realised("10"));
        assertThat(pace.figure().explain(Language.INDONESIAN)).startsWith("(20 − 10) / 3 = 10/3 → 3,34");
        assertThat(pace.remaining()).isEqualTo(3);
        assertThat(pace).hasToString("t 2026-Q1: 3,34");
        assertThat(pace.in(Language.ENGLISH)).isEqualTo("3 × quarter left: 3.34 each, 10 so far");
    }

    @Test
    void aBoundSaysWhetherItIsStillPossible() {
        StrategicTarget mean = target(Consolidation.MEAN, Direction.INCREASE, 90);
        assertThat(RequiredPace.of(mean, to(3), PeriodUnit.QUARTER, realised("80", "80", "80"))
                        .possible())
                .isEqualTo(Tristate.UNKNOWN);
        RequiredPace bounded =
                RequiredPace.of(mean.withCeiling(Ratio.of(100)), to(3), PeriodUnit.QUARTER, realised("80", "80", "80"));
        assertThat(bounded.possible()).isEqualTo(Tristate.NO);
        assertThat(bounded.in(Language.INDONESIAN))
                .isEqualTo("sisa 1 triwulan: 120 per triwulan, sejauh ini 80; target tidak mungkin lagi tercapai");
        assertThat(RequiredPace.of(mean.withUnit("%"), to(3), PeriodUnit.QUARTER, realised("80", "90", "90"))
                        .possible())
                .isEqualTo(Tristate.YES);
        StrategicTarget cases =
                target(Consolidation.SUM, Direction.DECREASE, 10).withFloor(Ratio.ZERO);
        assertThat(RequiredPace.of(cases, to(2), PeriodUnit.QUARTER, realised("6", "7"))
                        .possible())
                .isEqualTo(Tristate.NO);
        assertThat(RequiredPace.of(cases, to(2), PeriodUnit.QUARTER, realised("6", "4"))
                        .possible())
                .isEqualTo(Tristate.YES);
    }

    @Test
    void whatIsNotKnownGivesNoPace() {
        StrategicTarget target = target(Consolidation.SUM, Direction.INCREASE, 43);
        assertThat(RequiredPace.of(target, to(2), PeriodUnit.QUARTER, List.of())
                        .figure()
                        .reason())
                .contains(Achievement.NOTHING_REALISED);
        assertThat(RequiredPace.of(target, YEAR, PeriodUnit.QUARTER, realised("6"))
                        .figure()
                        .reason())
                .contains(RequiredPace.NOTHING_REMAINS);
        assertThat(RequiredPace.of(target.withDirection(Direction.MAINTAIN), to(2), PeriodUnit.QUARTER, realised("6"))
                        .figure()
                        .reason())
                .contains(RequiredPace.NO_DIRECTION);
        assertThat(RequiredPace.of(target.withValues(java.util.Map.of()), to(2), PeriodUnit.QUARTER, realised("6"))
                        .in(Language.ENGLISH))
                .isEqualTo("required pace not computable: there is no target for this period");
    }

    /** What the sentence asks for, done, is the target of the year exactly. */
    @Property
    void atThisPaceTheTargetOfTheYearIsMet(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 40) Integer> quarters,
            @ForAll @IntRange(min = 1, max = 100) int value,
            @ForAll Direction direction,
            @ForAll Consolidation consolidation) {
        if (direction == Direction.MAINTAIN || consolidation == Consolidation.RATIO_OF_SUMS) {
            return;
        }
        StrategicTarget target = target(consolidation, direction, value);
        List<Realisation> all =
                new ArrayList<>(realised(quarters.stream().map(String::valueOf).toArray(String[]::new)));
        Ratio pace = RequiredPace.of(target, to(quarters.size()), PeriodUnit.QUARTER, all)
                .figure()
                .exact();
        Ratio last = Ratio.of(quarters.get(quarters.size() - 1));
        for (int quarter = quarters.size() + 1; quarter <= 4; quarter++) {
            last = last.plus(pace);
            all.add(Realisation.builder()
                    .target("t")
                    .period(TimePeriod.ofQuarter(2026, quarter))
                    .amount(consolidation == Consolidation.LAST ? last : pace)
                    .build());
        }
        assertThat(Achievement.of(target, YEAR, all, REALISATION_OVER_TARGET)
                        .figure()
                        .exact())
                .isEqualTo(Ratio.ONE);
    }

    /** Counted down one by one: so many may stay unresolved, and one more not. */
    @Property
    void soManyMayStayUnresolvedAndNotOneMore(
            @ForAll @IntRange(min = 1, max = 300) int received, @ForAll @IntRange(max = 100) int percent) {
        StrategicTarget target = target(Consolidation.RATIO_OF_SUMS, Direction.INCREASE, percent);
        int most = 0;
        for (int open = 0; open <= received; open++) {
            if (100 * (received - open) >= percent * received) {
                most = open;
            }
        }
        assertThat(RequiredPace.of(target, to(1), PeriodUnit.QUARTER, realised("0/" + received))
                        .figure()
                        .exact())
                .isEqualTo(Ratio.of(most));
    }
}
