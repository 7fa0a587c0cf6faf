// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What would change a ranking (kepekaan peringkat): for each aspect, every single change of one answer to another level
 * that moves its rank, its tie or its proposal. Exact: each change is scored as the assessment was.
 *
 * <pre>{@code
 * RankingSensitivity.of(result).aspects().forEach(aspect -> System.out.println(aspect.in(INDONESIAN)));
 * // Sumber Daya Manusia tetap di peringkat 1 apa pun perubahan satu jawaban. …
 * }</pre>
 *
 * @param aspects one for each aspect, in the order of priority
 */
public record RankingSensitivity(List<AspectSensitivity> aspects) {

    private static final long MOST_CHANGES = 100_000;

    public RankingSensitivity {
        aspects = Checks.list(aspects, "aspects of a sensitivity");
    }

    /**
     * Tries every single change of one answer.
     *
     * @param result what was scored: of a panel or a survey one respondent's answer changes
     * @return what each would move
     * @throws IllegalArgumentException if there are more than 100,000 changes to try
     */
    public static RankingSensitivity of(AssessmentResult result) {
        Checks.notNull(result, "result whose sensitivity is asked for");
        return new Trial(result).sensitivity();
    }

    /** Answers that are changed one by one and changed back. */
    private static final class Trial {

        private final AssessmentResult result;
        private final Scoring scoring;
        private final AnswerCounts counts;
        private final List<Ratio> levels;
        private final Map<String, List<AnswerChange>> changes = new HashMap<>();

        Trial(AssessmentResult result) {
            this.result = result;
            this.scoring = result.scoring();
            this.counts = result.counts().copy();
            this.levels = result.instrument().scale().levels().stream()
                    .map(RatingScale.Level::value)
                    .toList();
            long most = (long) scoring.questions().size() * (levels.size() + 2) * (levels.size() - 1);
            if (most > MOST_CHANGES) {
                throw Checks.failure(
                        ProblemCode.TOO_MANY,
                        "perubahan satu jawaban yang dicoba paling banyak %d, ada %d",
                        "changes of one answer that a sensitivity tries must be at most %d, were %d",
                        Checks.limit(MOST_CHANGES),
                        Checks.value(most));
            }
            result.priorities().forEach(each -> changes.put(each.aspect().id(), new ArrayList<>()));
        }

        RankingSensitivity sensitivity() {
            int question = 0;
            int aspects = result.instrument().aspects().size();
            for (int aspect = 0; aspect < aspects; aspect++) {
                int end = question
                        + result.instrument().aspects().get(aspect).questions().size();
                for (; question < end; question++) {
                    change(aspect, question);
                }
            }
            return new RankingSensitivity(result.priorities().stream()
                    .map(priority -> new AspectSensitivity(
                            priority,
                            Objects.requireNonNull(changes.get(priority.aspect().id()))))
                    .toList());
        }

        private void change(int aspect, int question) {
            for (int from = 0; from < levels.size() + 2; from++) {
                if (counts.given(question, from) > 0) {
                    for (int to = 0; to < levels.size(); to++) {
                        if (to != from) {
                            counts.move(question, from, to);
                            note(question, from, to, ranked(aspect));
                            counts.move(question, to, from);
                        }
                    }
                }
            }
        }

        private List<PriorityScore> ranked(int aspect) {
            List<AspectScore> scores = new ArrayList<>(result.scores());
            scores.set(aspect, scoring.score(aspect, counts, result.assessment().date()));
            return Ranking.of(scores, result.policy(), result.assessment());
        }

        private void note(int question, int from, int to, List<PriorityScore> ranked) {
            Map<String, PriorityScore> before = new HashMap<>();
            result.priorities().forEach(each -> before.put(each.aspect().id(), each));
            for (PriorityScore now : ranked) {
                String id = now.aspect().id();
                PriorityScore was = Objects.requireNonNull(before.get(id));
                if (!now.rank().equals(was.rank())
                        || !now.tiedWith().equals(was.tiedWith())
                        || now.proposed() != was.proposed()) {
                    Objects.requireNonNull(changes.get(id))
                            .add(new AnswerChange(
                                    scoring.questions().get(question).id(),
                                    answer(from),
                                    Answer.rated(levels.get(to)),
                                    now.rank(),
                                    now.tiedWith(),
                                    now.proposed()));
                }
            }
        }

        private Answer answer(int cell) {
            if (cell < levels.size()) {
                return Answer.rated(levels.get(cell));
            }
            return cell == levels.size() ? Answer.notApplicable() : Answer.unanswered();
        }
    }
}
