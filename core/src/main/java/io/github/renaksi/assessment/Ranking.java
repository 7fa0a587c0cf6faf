package io.github.renaksi.assessment;

import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Orders aspects by score: lowest first, ties share a rank and the next is skipped, aspects without a score come last.
 */
final class Ranking {

    private record Row(AspectScore score, Optional<Ratio> value) {}

    private static final Comparator<Row> LOWEST_FIRST = Comparator.comparing(
            row -> row.value().orElse(null), Comparator.nullsLast(Comparator.<Ratio>naturalOrder()));

    private Ranking() {}

    static List<PriorityScore> of(List<AspectScore> scores, ScoringPolicy policy, Assessment assessment) {
        List<Row> rows = new ArrayList<>(scores.size());
        for (AspectScore score : scores) {
            Figure figure = score.score();
            rows.add(new Row(score, policy.rankingBasis().of(figure)));
        }
        rows.sort(LOWEST_FIRST);
        List<PriorityScore> priorities = new ArrayList<>(rows.size());
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && tied(rows.get(from), rows.get(to))) {
                to++;
            }
            List<Row> sharing = rows.subList(from, to);
            for (Row row : sharing) {
                priorities.add(priority(row, from + 1, sharing, policy, assessment));
            }
            from = to;
        }
        return List.copyOf(priorities);
    }

    private static PriorityScore priority(
            Row row, int rank, List<Row> sharing, ScoringPolicy policy, Assessment assessment) {
        Aspect aspect = row.score().aspect();
        return new PriorityScore(
                aspect,
                row.score().score(),
                row.value().isPresent() ? OptionalInt.of(rank) : OptionalInt.empty(),
                others(aspect, sharing),
                proposed(policy, row.value(), rank),
                assessment.priorities().markOf(aspect.id()),
                Optional.ofNullable(assessment.reasons().get(aspect.id())));
    }

    private static List<String> others(Aspect aspect, List<Row> sharing) {
        if (sharing.size() == 1) {
            return List.of();
        }
        return sharing.stream()
                .map(other -> other.score().aspect().id())
                .filter(id -> !id.equals(aspect.id()))
                .toList();
    }

    private static Tristate proposed(ScoringPolicy policy, Optional<Ratio> score, int rank) {
        if (policy.proposal().isEmpty()) {
            return Tristate.UNKNOWN;
        }
        return score.isPresent() && policy.proposal().get().proposes(score.get(), rank) ? Tristate.YES : Tristate.NO;
    }

    private static boolean tied(Row a, Row b) {
        return a.value().isPresent() && a.value().equals(b.value());
    }
}
