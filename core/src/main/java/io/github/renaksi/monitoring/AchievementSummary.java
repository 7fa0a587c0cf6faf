// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The achievements of several targets together (rekapitulasi capaian): their mean, how many counted, which did not and
 * why, and how many stand in each band.
 */
public final class AchievementSummary {

    /** No achievement is computable. */
    public static final NotComputable NONE_COMPUTABLE = new NotComputable(
            "no-achievement", Text.of("tidak ada capaian yang dapat dihitung", "no achievement is computable"));

    private static final Rounding ROUNDING = Rounding.perCent(2).withTrailingZeros(true);

    private final Text name;
    private final List<Achievement> achievements;
    private final Map<String, Ratio> weights;

    private AchievementSummary(Text name, List<Achievement> achievements, Map<String, Ratio> weights) {
        this.name = name;
        this.achievements = achievements;
        this.weights = weights;
    }

    /**
     * The achievements together, each alike.
     *
     * @param name what they are of, an objective or a plan
     * @param achievements the achievements
     * @return their summary
     */
    public static AchievementSummary of(Text name, Collection<Achievement> achievements) {
        return of(name, achievements, Map.of());
    }

    /**
     * The achievements together, each by the weight of its target.
     *
     * @param name what they are of, an objective or a plan
     * @param achievements the achievements
     * @param weights positive weights by id of the target; a target that has none weighs 1
     * @return their summary
     * @throws IllegalArgumentException if a weight is not positive
     */
    public static AchievementSummary of(Text name, Collection<Achievement> achievements, Map<String, Ratio> weights) {
        Checks.notNull(name, "name of achievements");
        List<Achievement> all = List.copyOf(Checks.reported(achievements, "achievements"));
        Map<String, Ratio> copy = new LinkedHashMap<>();
        Checks.notNull(weights, "weights").forEach((id, weight) -> {
            String target = Checks.id(id, "id of a target");
            Checks.notNull(weight, "weight of target '%s'", target);
            Checks.weight(weight.numerator(), weight.denominator(), "weight of target '%s'", target);
            copy.put(target, weight);
        });
        return new AchievementSummary(name, all, Collections.unmodifiableMap(copy));
    }

    /**
     * All achievements.
     *
     * @return the achievements, in the order given
     */
    public List<Achievement> achievements() {
        return achievements;
    }

    /**
     * Those that count.
     *
     * @return the achievements that are computable, provisional ones among them
     */
    public List<Achievement> counted() {
        return achievements.stream().filter(it -> it.figure().isComputable()).toList();
    }

    /**
     * Those that do not count; the reason is that of their figure.
     *
     * @return the achievements that are not computable
     */
    public List<Achievement> leftOut() {
        return achievements.stream().filter(it -> !it.figure().isComputable()).toList();
    }

    /**
     * Σ weight × achievement / Σ weight, of exact values.
     *
     * @return the mean of those that count, which says how many do and how many are provisional; not computable where
     *     none does
     */
    public Figure mean() {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (Achievement achievement : counted()) {
            String id = achievement.target().id();
            terms.add(new WeightedValues.Term(
                    id,
                    achievement.target().indicator(),
                    Optional.ofNullable(weights.get(id)).orElse(Ratio.ONE),
                    achievement.figure().exact()));
        }
        WeightedValues values = new WeightedValues(terms);
        Text meanName = Text.format("rata-rata capaian {0}", "mean achievement of {0}", name);
        return values.mean()
                .map(it -> Figure.of(
                        it, ROUNDING, () -> values.meanDerivation(meanName).alsoBasedOn(coverage())))
                .orElseGet(() -> Figure.notComputable(
                        NONE_COMPUTABLE,
                        ROUNDING,
                        () -> Derivation.builder()
                                .name(meanName)
                                .formula(Text.of("rata-rata", "mean"))
                                .working(Text.of("–"))
                                .build()));
    }

    private Text coverage() {
        long provisional = counted().stream().filter(Achievement::isProvisional).count();
        Text counting = Text.format(
                "{0} dari {1} target", "{0} of {1} targets", counted().size(), achievements.size());
        return provisional == 0
                ? counting
                : Text.format("{0}, {1} sementara", "{0}, {1} provisional", counting, provisional);
    }

    /**
     * How many stand in each band of the policy of their report.
     *
     * @param bands the bands
     * @return the number by grade, in the order of the bands, 0 where none does; those that are incomplete or outside
     *     all bands are in none
     */
    public Map<String, Integer> countByBand(Bands bands) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Checks.notNull(bands, "bands").bands().forEach(band -> counts.put(band.grade(), 0));
        for (Achievement achievement : achievements) {
            achievement
                    .status()
                    .flatMap(BandStatus::band)
                    .ifPresent(band -> counts.computeIfPresent(band.grade(), (grade, count) -> count + 1));
        }
        return Collections.unmodifiableMap(counts);
    }

    /** The mean and how many count. */
    @Override
    public String toString() {
        return mean() + " (" + counted().size() + "/" + achievements.size() + ")";
    }
}
