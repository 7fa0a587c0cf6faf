// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Text MEANING = Text.of("Baik", "Good");

    private static Band band(String grade, long from, long to) {
        return new Band(grade, MEANING, Ratio.of(from), Ratio.of(to));
    }

    @Test
    void aBandHasItsLowerBoundAndTheNextItsUpper() {
        Bands bands = Bands.of(band("C", 0, 50), band("B", 50, 80), band("A", 80, 100));
        assertThat(bands.bandOf(Ratio.of(0))).contains(band("C", 0, 50));
        assertThat(bands.bandOf(Ratio.of(4999, 100))).contains(band("C", 0, 50));
        assertThat(bands.bandOf(Ratio.of(50))).contains(band("B", 50, 80));
        assertThat(bands.bandOf(Ratio.of(100))).contains(band("A", 80, 100));
    }

    @Test
    void noBandHasWhatLiesOutside() {
        Bands bands = Bands.of(band("B", 0, 50), band("A", 50, 100));
        assertThat(bands.bandOf(Ratio.of(-1))).isEmpty();
        assertThat(bands.bandOf(Ratio.of(10001, 100))).isEmpty();
    }

    @Test
    void theFirstBandMayBeOpenAtTheBottomAndTheLastAtTheTop() {
        Band poor = Band.upTo("C", MEANING, Ratio.of(50));
        Band best = Band.from("A", MEANING, Ratio.of(105));
        Bands bands = Bands.of(poor, band("B", 50, 105), best);
        assertThat(bands.bandOf(Ratio.of(-1000))).contains(poor);
        assertThat(bands.bandOf(Ratio.of(50))).map(Band::grade).contains("B");
        assertThat(bands.bandOf(Ratio.of(105))).contains(best);
        assertThat(bands.bandOf(Ratio.of(1_000_000))).contains(best);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(best, band("B", 110, 120)))
                .withMessage("only the first band may be open at the bottom and the last at the top, had A [105, …) "
                        + "before B [110, 120)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(band("B", 0, 50), poor))
                .withMessageEndingWith("had B [0, 50) before C (…, 50)");
    }

    @Test
    void aTableWithGapsIsReadByItsLowerBoundsAndSaysSo() {
        Band poor = new Band("C", MEANING, Ratio.ZERO, Ratio.parse("59.99"));
        Band fair = new Band("B", MEANING, Ratio.of(60), Ratio.parse("79.99"));
        Bands bands = Bands.byLowerBounds(poor, fair);
        assertThat(bands.bandOf(Ratio.parse("59.995"))).contains(poor);
        assertThat(bands.gapOf(Ratio.parse("59.995"))).contains(new Bands.Gap(poor, fair));
        assertThat(bands.gapOf(Ratio.parse("59.99"))).isEmpty();
        assertThat(bands.gapOf(Ratio.of(60))).isEmpty();
        assertThat(bands.bandOf(Ratio.parse("79.99"))).contains(fair);
        assertThat(bands.bandOf(Ratio.of(80))).isEmpty();
        assertThat(bands.gaps()).containsExactly(new Bands.Gap(poor, fair));
        assertThat(Bands.of(band("B", 0, 50), band("A", 50, 100)).gaps()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.byLowerBounds(fair, poor))
                .withMessageStartingWith("bands must have no overlap");
    }

    @Test
    void gapsAndOverlapsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(band("B", 0, 50), band("A", 51, 100)))
                .withMessage("bands must have no gap, had B [0, 50) before A [51, 100)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(band("B", 0, 50), band("A", 49, 100)))
                .withMessage("bands must have no overlap, had B [0, 50) before A [49, 100)");
    }

    @Test
    void emptyDoubledAndReversedBandsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(List.of()))
                .withMessage("bands must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(band("A", 0, 50), band("A", 50, 100)))
                .withMessage("grades of bands must be unique, 'A' occurs twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band("A", 50, 50))
                .withMessage("upper bound of band 'A' must be above its lower bound 50, was 50");
    }

    @Test
    void aConversionKeepsTheOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(Ratio.ZERO, Rounding.of(2, RoundingMode.HALF_UP)))
                .withMessage("factor of a conversion must be positive, was 0");
    }

    private static final DatedRule<Integer> RULE = DatedRule.<Integer>builder()
            .name("tenggat")
            .value(14)
            .citation(Citation.of("PermenPANRB 62 Tahun 2018"))
            .validFrom(LocalDate.of(2019, 1, 1))
            .validTo(LocalDate.of(2024, 12, 31))
            .remark("PermenPANRB 5 Tahun 2025 is reported to replace it")
            .build();

    @Test
    void aRuleHoldsFromItsFirstToItsLastDay() {
        assertThat(RULE.on(LocalDate.of(2019, 1, 1))).isEqualTo(14);
        assertThat(RULE.on(LocalDate.of(2024, 12, 31))).isEqualTo(14);
        assertThat(RULE.isValidOn(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(RULE.isValidOn(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void aRuleAskedOutsideItsValiditySaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.on(LocalDate.of(2025, 1, 1)))
                .withMessage("rule 'tenggat' (PermenPANRB 62 Tahun 2018) holds from 2019-01-01 to 2024-12-31, "
                        + "and was asked for 2025-01-01: PermenPANRB 5 Tahun 2025 is reported to replace it");
    }

    @Test
    void aRuleWithoutAnEndHoldsOn() {
        DatedRule<Integer> open = DatedRule.<Integer>builder()
                .name("tenggat")
                .value(14)
                .citation(Citation.of("X"))
                .validFrom(LocalDate.of(2025, 1, 1))
                .build();
        assertThat(open.on(LocalDate.of(9999, 12, 31))).isEqualTo(14);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.on(LocalDate.of(2024, 12, 31)))
                .withMessage("rule 'tenggat' (X) holds from 2025-01-01 on, and was asked for 2024-12-31");
    }

    @Test
    void aRuleThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.withValidTo(LocalDate.of(2018, 12, 31)))
                .withMessage("last day of rule 'tenggat' must not be before its first 2019-01-01, was 2018-12-31");
    }

    @Test
    void ofSeveralRulesTheOneOfTheDayHolds() {
        DatedRules<Integer> rules = DatedRules.of(
                RULE.withValidTo(java.util.Optional.empty())
                        .withValidFrom(LocalDate.of(2026, 1, 1))
                        .withValue(7),
                RULE);
        assertThat(rules.on(LocalDate.of(2024, 12, 31))).isEqualTo(14);
        assertThat(rules.on(LocalDate.of(2026, 1, 1))).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.on(LocalDate.of(2025, 6, 1)))
                .withMessageStartingWith(
                        "rule 'tenggat' (PermenPANRB 62 Tahun 2018) holds from 2019-01-01 to 2024-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.on(LocalDate.of(2018, 1, 1)))
                .withMessageContaining("was asked for 2018-01-01");
    }

    @Test
    void rulesThatHoldOnOneDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedRules.of(RULE, RULE.withValidFrom(LocalDate.of(2024, 12, 31))))
                .withMessage("rules must not hold on one day, 'tenggat' (PermenPANRB 62 Tahun 2018) "
                        + "and 'tenggat' (PermenPANRB 62 Tahun 2018) do on 2024-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedRules<Integer>(List.of()))
                .withMessage("dated rules must not be empty");
    }

    private static final DatedRule<Integer> BEYOND = RULE.appliedBeyondValidity("penggantinya belum dapat dipastikan");

    @Test
    void aRuleIsAppliedBeyondItsValidityOnlyWhereThatIsSaid() {
        assertThat(BEYOND.on(LocalDate.of(2025, 1, 1))).isEqualTo(14);
        assertThat(BEYOND.isValidOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEYOND.on(LocalDate.of(2018, 12, 31)))
                .withMessageContaining("was asked for 2018-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.appliedBeyondValidity(" "))
                .withMessage("why rule 'tenggat' is applied beyond its validity must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.withValidTo(java.util.Optional.empty()).appliedBeyondValidity("x"))
                .withMessage("rule 'tenggat' must have a last day to be applied beyond its validity, "
                        + "holds from 2019-01-01 on");
    }

    @Test
    void aRuleAppliedBeyondItsValidityEndsWhereTheNextBegins() {
        DatedRules<Integer> rules = DatedRules.of(
                RULE.withCitation(Citation.of("Perbup 7 Tahun 2026"))
                        .withValidTo(java.util.Optional.empty())
                        .withValidFrom(LocalDate.of(2026, 1, 1))
                        .withValue(7),
                BEYOND);
        assertThat(rules.on(LocalDate.of(2025, 12, 31))).isEqualTo(14);
        assertThat(rules.on(LocalDate.of(2026, 1, 1))).isEqualTo(7);
        String beyond = "PermenPANRB 62 Tahun 2018 (aturan berlaku s.d. 31 Desember 2024, diterapkan melampaui masa "
                + "berlakunya: penggantinya belum dapat dipastikan)";
        assertThat(rules.basis(TimePeriod.ofYear(2018)).indonesian())
                .isEqualTo("PermenPANRB 62 Tahun 2018, Perbup 7 Tahun 2026");
        assertThat(rules.basis(TimePeriod.ofYear(2024)).indonesian()).isEqualTo("PermenPANRB 62 Tahun 2018");
        assertThat(rules.basis(TimePeriod.ofYear(2025)).indonesian()).isEqualTo(beyond);
        assertThat(rules.basis(TimePeriod.ofYears(2024, 2026)).indonesian())
                .isEqualTo(beyond + ", Perbup 7 Tahun 2026");
        assertThat(rules.basis(TimePeriod.ofYear(2026)).indonesian()).isEqualTo("Perbup 7 Tahun 2026");
        assertThat(rules.basis(TimePeriod.ofYear(2025)).english())
                .isEqualTo("PermenPANRB 62 Tahun 2018 (the rule holds until 31 December 2024, applied beyond its "
                        + "validity: penggantinya belum dapat dipastikan)");
    }
}
