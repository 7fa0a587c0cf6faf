// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FormulaIds;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed between two assessments of one instrument (perbandingan asesmen).
 *
 * <p>Only like is compared with like: instrument, edition, scale and policy must be the same, or the comparison is
 * {@linkplain #refusal refused} with the reason.
 */
public final class AssessmentComparison {

    /**
     * One aspect before and after.
     *
     * @param before its row in the earlier table of priorities
     * @param after its row in the later one
     * @param difference score after − score before; not computable where one has none
     */
    public record AspectChange(PriorityScore before, PriorityScore after, Figure difference) {

        // Checks that nothing is missing.
        public AspectChange {
            Checks.notNull(before, "earlier score of an aspect");
            Checks.notNull(after, "later score of an aspect");
            Checks.notNull(difference, "difference of the scores of an aspect");
        }

        /**
         * Whether the rank is another.
         *
         * @return whether the ranks differ
         */
        public boolean rankChanges() {
            return !before.rank().equals(after.rank());
        }
    }

    private final AssessmentResult before;
    private final AssessmentResult after;
    private final List<AspectChange> changes;

    private AssessmentComparison(AssessmentResult before, AssessmentResult after) {
        this.before = before;
        this.after = after;
        Map<String, PriorityScore> earlierScores = byAspect(before);
        Map<String, PriorityScore> laterScores = byAspect(after);
        List<AspectChange> aspects = new ArrayList<>();
        for (AspectScore score : after.scores()) {
            PriorityScore earlier =
                    Objects.requireNonNull(earlierScores.get(score.aspect().id()));
            PriorityScore later =
                    Objects.requireNonNull(laterScores.get(score.aspect().id()));
            aspects.add(new AspectChange(
                    earlier,
                    later,
                    difference(
                            Text.format(
                                    "perubahan skor {0}",
                                    "change of the score of {0}", score.aspect().name()),
                            earlier.score(),
                            later.score())));
        }
        this.changes = List.copyOf(aspects);
    }

    /**
     * Compares two assessments.
     *
     * @param before the earlier
     * @param after the later
     * @return what changed
     * @throws IllegalArgumentException if they cannot be compared, with the reason of {@link #refusal}
     */
    public static AssessmentComparison of(AssessmentResult before, AssessmentResult after) {
        refusal(before, after).ifPresent(reason -> {
            throw Checks.failure(
                    ProblemCode.MISMATCH,
                    "penilaian tidak dapat dibandingkan: %s",
                    "assessments cannot be compared: %s",
                    reason);
        });
        return new AssessmentComparison(before, after);
    }

    /**
     * Why two assessments cannot be compared.
     *
     * @param before the earlier
     * @param after the later
     * @return the reason, or empty where they can
     */
    public static Optional<Text> refusal(AssessmentResult before, AssessmentResult after) {
        Checks.notNull(before, "earlier assessment of a comparison");
        Checks.notNull(after, "later assessment of a comparison");
        if (!before.instrument().id().equals(after.instrument().id())) {
            return reason(
                    "instrumen berbeda",
                    "the instruments differ",
                    before.instrument().id(),
                    after.instrument().id());
        }
        if (!before.instrument().edition().equals(after.instrument().edition())) {
            return reason(
                    "edisi instrumen berbeda",
                    "the editions of the instrument differ",
                    before.instrument().edition(),
                    after.instrument().edition());
        }
        if (!before.instrument().scale().equals(after.instrument().scale())) {
            return reason(
                    "skala berbeda",
                    "the scales differ",
                    before.instrument().scale(),
                    after.instrument().scale());
        }
        if (!before.policy().equals(after.policy())) {
            return reason(
                    "kebijakan penilaian berbeda",
                    "the scoring policies differ",
                    before.policy().id(),
                    after.policy().id());
        }
        return before.instrument().equals(after.instrument())
                ? Optional.empty()
                : Optional.of(
                        Text.of("pertanyaan berbeda dalam edisi yang sama", "the questions differ within one edition"));
    }

    private static Optional<Text> reason(String indonesian, String english, Object before, Object after) {
        return Optional.of(Text.format(
                "{0}: {1} / {2}",
                "{0}: {1} / {2}",
                Text.of(indonesian, english),
                Checks.cut(before.toString()),
                Checks.cut(after.toString())));
    }

    private static Map<String, PriorityScore> byAspect(AssessmentResult result) {
        Map<String, PriorityScore> scores = new HashMap<>();
        result.priorities().forEach(priority -> scores.put(priority.aspect().id(), priority));
        return scores;
    }

    private static Figure difference(Text name, Figure before, Figure after) {
        if (!before.isComputable() || !after.isComputable()) {
            NotComputable reason = before.reason().or(after::reason).orElse(NotComputable.NOTHING_COUNTED);
            return Figure.notComputable(reason, after.rounding(), () -> derivation(name, Text.of("–"), List.of()));
        }
        return Figure.of(
                after.exact().minus(before.exact()),
                after.rounding(),
                () -> derivation(
                        name,
                        Text.format("{0} − {1}", "{0} − {1}", after.exact(), before.exact()),
                        List.of(
                                new Operand(Text.of("sesudah", "after"), after.exact()),
                                new Operand(Text.of("sebelum", "before"), before.exact()))));
    }

    private static Derivation derivation(Text name, Text working, List<Operand> operands) {
        return Derivation.builder()
                .name(name)
                .addAllOperands(operands)
                .formulaId(FormulaIds.DIFFERENCE)
                .formula(Text.of("sesudah − sebelum", "after − before"))
                .working(working)
                .build();
    }

    /**
     * The earlier assessment.
     *
     * @return its result
     */
    public AssessmentResult before() {
        return before;
    }

    /**
     * The later assessment.
     *
     * @return its result
     */
    public AssessmentResult after() {
        return after;
    }

    /**
     * Every aspect before and after.
     *
     * @return the changes in the order of the instrument, those without a difference included
     */
    public List<AspectChange> changes() {
        return changes;
    }

    /**
     * How much the overall index moved.
     *
     * @return index after − index before; not computable where one is not
     */
    public Figure index() {
        return difference(Text.of("perubahan indeks", "change of the index"), before.index(), after.index());
    }

    /** Region and index. */
    @Override
    public String toString() {
        return "comparison of " + before.assessment().date() + " and "
                + after.assessment().date() + ": " + index();
    }
}
