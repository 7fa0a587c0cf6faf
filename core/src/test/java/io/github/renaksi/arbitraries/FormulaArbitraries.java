// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.Text;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.monitoring.MonitoringPolicyBuilder;
import io.github.renaksi.monitoring.OfficeBasis;
import io.github.renaksi.monitoring.Position;
import io.github.renaksi.monitoring.Weighting;
import io.github.renaksi.plan.AchievementBase;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.ThresholdTable;
import io.github.renaksi.plan.ZeroRule;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of formulas of achievement. */
public final class FormulaArbitraries {

    private FormulaArbitraries() {}

    /**
     * Formulas of every base, rule for zero and limit, printed in many ways, with and without a name of their own.
     *
     * @return an arbitrary of formulas
     */
    public static Arbitrary<AchievementFormula> formulas() {
        return Combinators.combine(
                        bases(),
                        Arbitraries.of(ZeroRule.class),
                        limits(),
                        roundings(),
                        Arbitraries.of("capaian-padang", "ikk.2").optional(0.2),
                        RenaksiArbitraries.citations().optional(0.2))
                .as((base, zero, limits, rounding, id, citation) -> AchievementFormula.builder()
                        .base(base)
                        .zero(zero)
                        .limits(limits)
                        .rounding(rounding)
                        .ownId(id)
                        .ownName(id.map(it -> Text.of("capaian " + it, "achievement " + it)))
                        .citation(citation)
                        .build());
    }

    /**
     * The published bases and tables.
     *
     * @return an arbitrary of bases
     */
    public static Arbitrary<AchievementBase> bases() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3, Arbitraries.of(AchievementFormulas.all()).map(AchievementFormula::base)),
                net.jqwik.api.Tuple.of(1, tables().map(table -> table)));
    }

    private static Arbitrary<ThresholdTable> tables() {
        return Combinators.combine(
                        Arbitraries.of(ThresholdTable.Side.class),
                        Arbitraries.integers()
                                .between(-50, 200)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        shares().list().ofSize(4),
                        shares())
                .as((side, bounds, achievements, otherwise) -> {
                    List<Integer> sorted = new ArrayList<>(bounds);
                    sorted.sort(null);
                    if (side == ThresholdTable.Side.AT_LEAST) {
                        java.util.Collections.reverse(sorted);
                    }
                    List<ThresholdTable.Threshold> rows = new ArrayList<>();
                    for (int bound : sorted) {
                        rows.add(new ThresholdTable.Threshold(Ratio.of(bound), achievements.get(rows.size())));
                    }
                    return ThresholdTable.of(side, rows, otherwise);
                });
    }

    /**
     * Policies with every kind of rule: weights, groups, formulas, bands with and without gaps, a hierarchy.
     *
     * @return an arbitrary of policies
     */
    public static Arbitrary<MonitoringPolicy> monitoringPolicies() {
        return Combinators.combine(
                        Arbitraries.of(Weighting.class),
                        Arbitraries.of(OfficeBasis.class),
                        Arbitraries.integers().between(0, 3),
                        formulas().list().ofMaxSize(3),
                        bands().optional(0.7),
                        Arbitraries.of(ValueBasis.class),
                        Arbitraries.integers().between(0, 4))
                .as((weighting, basis, groups, formulas, bands, bandBasis, positions) -> {
                    MonitoringPolicyBuilder policy = MonitoringPolicy.builder()
                            .weighting(weighting)
                            .basis(basis)
                            .bands(bands)
                            .bandBasis(bandBasis);
                    for (int i = 0; i < groups; i++) {
                        policy.putMember("Grup " + i, List.of("Dinas " + i, "Grup " + (i + 1)));
                    }
                    for (AchievementFormula formula : formulas) {
                        policy.putFormula("target-" + formula.id().hashCode(), formula);
                    }
                    for (int i = 0; i < positions; i++) {
                        Position position = Position.of("Jabatan " + i, "Eselon " + i);
                        policy.addHierarchy(i == 0 ? position : position.under("jabatan " + (i - 1)));
                    }
                    return policy.build();
                });
    }

    /**
     * Bands open or closed at either end, with and without gaps.
     *
     * @return an arbitrary of bands
     */
    public static Arbitrary<Bands> bands() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-50, 150)
                                .set()
                                .ofMinSize(2)
                                .ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((bounds, gaps, openBelow, openAbove) -> {
                    List<Integer> sorted = new ArrayList<>(bounds);
                    sorted.sort(null);
                    List<Band> bands = new ArrayList<>();
                    for (int i = 1; i < sorted.size(); i++) {
                        boolean last = i == sorted.size() - 1;
                        Optional<Ratio> from = Optional.of(Ratio.of(sorted.get(i - 1), 100))
                                .filter(it -> !openBelow || !bands.isEmpty());
                        // Just below the next, as tables print it.
                        Ratio to = Ratio.of(sorted.get(i), 100).minus(gaps && !last ? Ratio.of(1, 1000) : Ratio.ZERO);
                        bands.add(new Band(
                                "G" + i,
                                Text.of("Predikat " + i, "Grade " + i),
                                from,
                                Optional.of(to).filter(it -> !openAbove || !last)));
                    }
                    return new Bands(bands, gaps);
                });
    }

    /**
     * No limit, one, or both.
     *
     * @return an arbitrary of limits
     */
    public static Arbitrary<AchievementLimits> limits() {
        return Combinators.combine(
                        Arbitraries.of(Ratio.ZERO, Ratio.of(-1, 2), Ratio.of(1, 3))
                                .optional(),
                        Arbitraries.of(Ratio.ONE, Ratio.of(11, 10), Ratio.of(6, 5), Ratio.of(3, 2), Ratio.of(4, 3))
                                .optional())
                .as(AchievementLimits::new);
    }

    private static Arbitrary<Rounding> roundings() {
        return Arbitraries.of(
                AchievementFormula.PRINTED,
                Rounding.perCent(1),
                Rounding.of(0, RoundingMode.DOWN).withUnit(Unit.PERCENT),
                Rounding.of(2, RoundingMode.HALF_EVEN));
    }

    private static Arbitrary<Ratio> shares() {
        return Arbitraries.integers().between(-20, 150).map(percent -> Ratio.of(percent, 100));
    }
}
