// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an amendment changes, by id (matriks semula–menjadi): what was added, removed, renumbered, reworded, moved or
 * given another value, from the goal to the parties of the work plan.
 *
 * <pre>{@code
 * PlanComparison.of(edition2022, edition2023).changes()
 *         .forEach(change -> System.out.println(change.in(Language.INDONESIAN)));
 * // kegiatan II.2.3 diubah nomornya: semula II.2.3, menjadi II.3.1
 * }</pre>
 */
public final class PlanComparison {

    /** What happened to something. */
    public enum Kind implements Localized {

        /** It is new (ditambahkan). */
        ADDED("ditambahkan", "added"),

        /** It is no more (dihapus). */
        REMOVED("dihapus", "removed"),

        /** Its code is another (diubah nomornya). */
        RENUMBERED("diubah nomornya", "renumbered"),

        /** Its words are others (diubah bunyinya). */
        REWORDED("diubah bunyinya", "reworded"),

        /** It stands under another parent (dipindahkan): another program, row of indicators or objective. */
        MOVED("dipindahkan", "moved"),

        /** Its value is another (diubah nilainya): a target of a year, a budget, the parties of an activity. */
        REVALUED("diubah nilainya", "revalued");

        private final String indonesian;
        private final String english;

        Kind(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The words for a person. */
        @Override
        public String in(Language language) {
            return language.choose(indonesian, english);
        }
    }

    /**
     * One row of the matrix.
     *
     * @param id the id of what changed
     * @param kind what happened to it
     * @param what what it is, for people: {@code kegiatan II.2.1}
     * @param before how it was (semula), empty where it is new
     * @param after how it is (menjadi), empty where it is no more
     */
    @RecordStyle
    @Value.Builder
    public record Change(String id, Kind kind, Text what, Optional<Text> before, Optional<Text> after)
            implements Localized {

        // Checks that nothing is missing.
        public Change {
            id = Checks.id(id, "id of a change");
            Checks.notNull(kind, "kind of the change of '%s'", id);
            Checks.notNull(what, "words of the change of '%s'", id);
            Checks.notNull(before, "what was before the change of '%s'", id);
            Checks.notNull(after, "what is after the change of '%s'", id);
        }

        /**
         * A builder; id, kind and what must be given.
         *
         * @return the builder
         */
        public static ChangeBuilder builder() {
            return new ChangeBuilder();
        }

        /**
         * The row in one line.
         *
         * @param language the language
         * @return such as {@code kegiatan II.2.1 diubah bunyinya: semula "…", menjadi "…"}
         */
        @Override
        public String in(Language language) {
            List<Text> parts = new ArrayList<>();
            before.ifPresent(it -> parts.add(Text.format("semula {0}", "was {0}", it)));
            after.ifPresent(it -> parts.add(Text.format("menjadi {0}", "is now {0}", it)));
            Text changed = Text.format("{0} {1}", "{0} {1}", what, kind);
            return (parts.isEmpty() ? changed : Text.format("{0}: {1}", "{0}: {1}", changed, Text.join(", ", parts)))
                    .in(language);
        }
    }

    /**
     * The last target of one edition against the baseline of the next.
     *
     * @param target the target in the later edition
     * @param period the last period that the earlier edition sets a target for
     * @param planned what was to be reached then
     * @param baseline where the later edition begins
     */
    public record Continuation(StrategicTarget target, TimePeriod period, TargetValue planned, Baseline baseline) {

        // Checks that nothing is missing.
        public Continuation {
            Checks.notNull(target, "target of a continuation");
            Checks.notNull(period, "period of the continuation of '%s'", target.id());
            Checks.notNull(planned, "planned value of the continuation of '%s'", target.id());
            Checks.notNull(baseline, "baseline of the continuation of '%s'", target.id());
        }

        /**
         * Whether the later edition begins where the earlier meant to end.
         *
         * @return whether the baseline is the planned value, or lies in its range
         */
        public boolean meets() {
            return planned.nearestTo(baseline.value()).equals(baseline.value());
        }
    }

    private final ActionPlan before;
    private final ActionPlan after;
    private final List<Change> changes;

    private PlanComparison(ActionPlan before, ActionPlan after) {
        this.before = before;
        this.after = after;
        this.changes = PlanChanges.between(before, after);
    }

    /**
     * Compares two editions.
     *
     * @param before the earlier
     * @param after the later
     * @return what changed
     */
    public static PlanComparison of(ActionPlan before, ActionPlan after) {
        return new PlanComparison(
                Checks.notNull(before, "earlier edition of a comparison"),
                Checks.notNull(after, "later edition of a comparison"));
    }

    /**
     * The earlier edition.
     *
     * @return the plan
     */
    public ActionPlan before() {
        return before;
    }

    /**
     * The later edition.
     *
     * @return the plan
     */
    public ActionPlan after() {
        return after;
    }

    /**
     * The rows of the matrix.
     *
     * @return the changes: period, goal and objectives, then targets, groups, programs and activities with their
     *     budgets, weights and outputs, indicators, and the years and parties of the work plan; each in the order of
     *     the earlier edition, what was added last
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Where the later edition begins, against where the earlier meant to end.
     *
     * @return each target that both have, whose last value and baseline are known
     */
    public List<Continuation> continuations() {
        List<Continuation> continuations = new ArrayList<>();
        Map<String, StrategicTarget> earlier = PlanChanges.targets(before);
        for (StrategicTarget target : after.strategy().targets()) {
            Optional.ofNullable(earlier.get(target.id()))
                    .flatMap(PlanComparison::last)
                    .ifPresent(last -> target.baseline()
                            .ifPresent(baseline -> continuations.add(
                                    new Continuation(target, last.getKey(), last.getValue(), baseline))));
        }
        return continuations;
    }

    /** The year rather than its last quarter, which begins later. */
    private static Optional<Map.Entry<TimePeriod, TargetValue>> last(StrategicTarget target) {
        return target.values().entrySet().stream()
                .max(Comparator.<Map.Entry<TimePeriod, TargetValue>, LocalDate>comparing(
                                entry -> entry.getKey().endInclusive())
                        .thenComparing(entry -> entry.getKey().start(), Comparator.reverseOrder()));
    }

    /** Editions and number of changes. */
    @Override
    public String toString() {
        return "edition " + before.edition().id() + " to " + after.edition().id() + ": " + changes.size() + " changes";
    }
}
