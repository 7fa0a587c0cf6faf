// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Orders aspects by score: lowest first, ties share a rank and the next is skipped, aspects without a score come last.
 */
final class Ranking {

    private record Row(AspectScore score, @Nullable Ratio value) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            if (value == null || other.value == null) {
                return Boolean.compare(value == null, other.value == null);
            }
            return value.compareTo(other.value);
        }

        private boolean tiesWith(Row other) {
            return value != null && value.equals(other.value);
        }
    }

    private Ranking() {}

    static List<PriorityScore> of(List<AspectScore> scores, ScoringPolicy policy, Assessment assessment) {
        Row[] rows = new Row[scores.size()];
        for (int i = 0; i < rows.length; i++) {
            AspectScore score = scores.get(i);
            rows[i] = new Row(score, policy.rankingBasis().of(score.score()).orElse(null));
        }
        Arrays.sort(rows);
        PriorityScore[] priorities = new PriorityScore[rows.length];
        int from = 0;
        for (int i = 0; i < rows.length; i++) {
            from = rows[i].tiesWith(rows[from]) ? from : i;
            priorities[i] = priority(rows, i, from, policy, assessment);
        }
        return List.of(priorities);
    }

    private static PriorityScore priority(
            Row[] rows, int index, int from, ScoringPolicy policy, Assessment assessment) {
        Row row = rows[index];
        int rank = from + 1;
        String aspect = row.score().aspect().id();
        return new PriorityScore(
                row.score().aspect(),
                row.score().score(),
                row.value() != null ? OptionalInt.of(rank) : OptionalInt.empty(),
                tiedWith(rows, index, from),
                proposed(policy, row.value(), rank),
                assessment.priorities().markOf(aspect),
                Optional.ofNullable(assessment.reasons().get(aspect)));
    }

    private static List<String> tiedWith(Row[] rows, int index, int from) {
        List<String> others = List.of();
        for (int i = from; i < rows.length && (i == from || rows[i].tiesWith(rows[from])); i++) {
            if (i != index) {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(rows[i].score().aspect().id());
            }
        }
        return others;
    }

    private static Tristate proposed(ScoringPolicy policy, @Nullable Ratio score, int rank) {
        if (policy.proposal().isEmpty()) {
            return Tristate.UNKNOWN;
        }
        return score != null && policy.proposal().get().proposes(score, rank) ? Tristate.YES : Tristate.NO;
    }
}
