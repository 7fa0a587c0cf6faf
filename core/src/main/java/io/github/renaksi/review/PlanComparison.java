package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.internal.RecordStyle;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.IndicatorRow;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.review.Elements.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes, by id (matriks semula–menjadi): groups, programs, activities, indicators and targets that
 * were added, removed, renumbered, reworded or moved.
 *
 * <pre>{@code
 * PlanComparison.of(edition2022, edition2023).changes()
 *         .forEach(change -> System.out.println(change.inWords(Language.INDONESIAN)));
 * // kegiatan II.2.3 diubah nomornya: semula II.2.3, menjadi II.3.1
 * }</pre>
 */
public final class PlanComparison {

    /** What happened to something. */
    public enum Kind {

        /** It is new (ditambahkan). */
        ADDED,

        /** It is no more (dihapus). */
        REMOVED,

        /** Its code is another (diubah nomornya). */
        RENUMBERED,

        /** Its words are others (diubah bunyinya). */
        REWORDED,

        /** It stands under another parent (dipindahkan): another program, row of indicators or objective. */
        MOVED,

        /** Its value is another (diubah nilainya): a target of a year, a baseline. */
        REVALUED;

        /**
         * What happened, for people.
         *
         * @return such as {@code diubah nomornya}
         */
        public Text words() {
            return switch (this) {
                case ADDED -> Text.of("ditambahkan", "added");
                case REMOVED -> Text.of("dihapus", "removed");
                case RENUMBERED -> Text.of("diubah nomornya", "renumbered");
                case REWORDED -> Text.of("diubah bunyinya", "reworded");
                case MOVED -> Text.of("dipindahkan", "moved");
                case REVALUED -> Text.of("diubah nilainya", "revalued");
            };
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
    public record Change(String id, Kind kind, Text what, Optional<Text> before, Optional<Text> after) {

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
        public String inWords(Language language) {
            boolean indonesian = language == Language.INDONESIAN;
            List<String> parts = new ArrayList<>();
            before.ifPresent(it -> parts.add((indonesian ? "semula " : "was ") + it.in(language)));
            after.ifPresent(it -> parts.add((indonesian ? "menjadi " : "is now ") + it.in(language)));
            return what.in(language) + " " + kind.words().in(language) + ": " + String.join(", ", parts);
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
    public record Continuation(StrategicTarget target, Period period, TargetValue planned, Baseline baseline) {

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
        List<Change> all = new ArrayList<>();
        elements(Elements.byId(before), Elements.byId(after), all);
        indicators(indicators(before), indicators(after), all);
        targets(targets(before), targets(after), objectives(before), objectives(after), all);
        this.changes = List.copyOf(all);
    }

    /**
     * Compares two editions.
     *
     * @param before the earlier
     * @param after the later
     * @return what changed
     */
    public static PlanComparison of(ActionPlan before, ActionPlan after) {
        return new PlanComparison(before, after);
    }

    private static Text label(Element element) {
        String name = element.code().map(PlanCode::toString).orElse(element.name());
        return switch (element.level()) {
            case GROUP -> Text.of("kelompok program " + name, "program group " + name);
            case PROGRAM -> Text.of("program " + name, "program " + name);
            case ACTIVITY -> Text.of("kegiatan " + name, "activity " + name);
        };
    }

    private static void elements(Map<String, Element> before, Map<String, Element> after, List<Change> changes) {
        before.forEach((id, old) -> {
            @Nullable Element now = after.get(id);
            if (now == null) {
                changes.add(change(id, Kind.REMOVED, label(old))
                        .before(quoted(old.name()))
                        .build());
                return;
            }
            if (!old.parent().equals(now.parent()) || old.level() != now.level()) {
                changes.add(change(id, Kind.MOVED, label(now))
                        .before(parent(before, old))
                        .after(parent(after, now))
                        .build());
            }
            if (!old.code().equals(now.code())) {
                changes.add(change(id, Kind.RENUMBERED, label(old))
                        .before(old.code().map(code -> Text.of(code.toString())))
                        .after(now.code().map(code -> Text.of(code.toString())))
                        .build());
            }
            if (!old.name().equals(now.name())) {
                changes.add(change(id, Kind.REWORDED, label(now))
                        .before(quoted(old.name()))
                        .after(quoted(now.name()))
                        .build());
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                changes.add(change(id, Kind.ADDED, label(now))
                        .after(quoted(now.name()))
                        .build());
            }
        });
    }

    private static ChangeBuilder change(String id, Kind kind, Text what) {
        return Change.builder().id(id).kind(kind).what(what);
    }

    private static Text quoted(String text) {
        return Text.of("\"" + text + "\"");
    }

    private static Optional<Text> parent(Map<String, Element> byId, Element element) {
        return element.parent().flatMap(id -> Optional.ofNullable(byId.get(id))).map(PlanComparison::label);
    }

    private record Indicator(String element, String row, String text) {}

    private static Map<String, Indicator> indicators(ActionPlan plan) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (IndicatorRow row : plan.indicators()) {
            for (SuccessIndicator indicator : row.indicators()) {
                indicators.put(indicator.id(), new Indicator(row.element(), row.name(), indicator.text()));
            }
        }
        return indicators;
    }

    private static void indicators(Map<String, Indicator> before, Map<String, Indicator> after, List<Change> changes) {
        Text indicator = Text.of("indikator", "indicator");
        before.forEach((id, old) -> {
            @Nullable Indicator now = after.get(id);
            if (now == null) {
                changes.add(change(id, Kind.REMOVED, indicator)
                        .before(quoted(old.text()))
                        .build());
                return;
            }
            if (!old.element().equals(now.element())) {
                changes.add(change(id, Kind.MOVED, indicator)
                        .before(Text.of(old.row()))
                        .after(Text.of(now.row()))
                        .build());
            }
            if (!old.text().equals(now.text())) {
                changes.add(change(id, Kind.REWORDED, indicator)
                        .before(quoted(old.text()))
                        .after(quoted(now.text()))
                        .build());
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                changes.add(change(id, Kind.ADDED, indicator)
                        .after(quoted(now.text()))
                        .build());
            }
        });
    }

    private static Map<String, StrategicTarget> targets(ActionPlan plan) {
        Map<String, StrategicTarget> targets = new LinkedHashMap<>();
        plan.strategy().targets().forEach(target -> targets.put(target.id(), target));
        return targets;
    }

    private static Map<String, Text> objectives(ActionPlan plan) {
        Map<String, Text> objectives = new HashMap<>();
        plan.strategy().objectives().forEach(objective -> objectives.put(objective.id(), quoted(objective.text())));
        return objectives;
    }

    private static void targets(
            Map<String, StrategicTarget> before,
            Map<String, StrategicTarget> after,
            Map<String, Text> objectivesBefore,
            Map<String, Text> objectivesAfter,
            List<Change> changes) {
        before.forEach((id, old) -> {
            @Nullable StrategicTarget now = after.get(id);
            Text target = Text.of("target \"" + old.indicator() + "\"", "target \"" + old.indicator() + "\"");
            if (now == null) {
                changes.add(change(id, Kind.REMOVED, target)
                        .before(quoted(old.indicator()))
                        .build());
                return;
            }
            if (!old.indicator().equals(now.indicator())) {
                changes.add(change(id, Kind.REWORDED, target)
                        .before(quoted(old.indicator()))
                        .after(quoted(now.indicator()))
                        .build());
            }
            if (!old.objective().equals(now.objective())) {
                changes.add(change(id, Kind.MOVED, target)
                        .before(old.objective()
                                .flatMap(objective -> Optional.ofNullable(objectivesBefore.get(objective))))
                        .after(now.objective()
                                .flatMap(objective -> Optional.ofNullable(objectivesAfter.get(objective))))
                        .build());
            }
            values(old, now, changes);
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                changes.add(change(id, Kind.ADDED, Text.of("target", "target"))
                        .after(quoted(now.indicator()))
                        .build());
            }
        });
    }

    private static Text written(TargetValue value, String unit) {
        return Text.of(written(value, unit, Language.INDONESIAN), written(value, unit, Language.ENGLISH));
    }

    /** "97,5 %" or "97.5%", "60 pengaduan", "4" of a pure number. */
    private static String written(TargetValue value, String unit, Language language) {
        FigureFormat format = FigureFormat.of(language);
        String number = format.writeExact(value.low()) + (value.isRange() ? "–" + format.writeExact(value.high()) : "");
        return Numbers.withUnit(number, unit, language);
    }

    private static void values(StrategicTarget old, StrategicTarget now, List<Change> changes) {
        Optional<Text> oldBaseline = old.baseline().map(it -> written(TargetValue.of(it.value()), old.unit()));
        Optional<Text> newBaseline = now.baseline().map(it -> written(TargetValue.of(it.value()), now.unit()));
        if (!oldBaseline.equals(newBaseline)) {
            changes.add(change(
                            now.id(),
                            Kind.REVALUED,
                            Text.of("baseline \"" + now.indicator() + "\"", "baseline \"" + now.indicator() + "\""))
                    .before(oldBaseline)
                    .after(newBaseline)
                    .build());
        }
        TreeSet<Period> periods = new TreeSet<>(old.values().keySet());
        periods.addAll(now.values().keySet());
        for (Period period : periods) {
            Optional<Text> was = Optional.ofNullable(old.values().get(period)).map(it -> written(it, old.unit()));
            Optional<Text> is = Optional.ofNullable(now.values().get(period)).map(it -> written(it, now.unit()));
            if (!was.equals(is)) {
                Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.REVALUED;
                changes.add(change(
                                now.id(),
                                kind,
                                Text.of(
                                        "target \"" + now.indicator() + "\" " + period.inWords(Language.INDONESIAN),
                                        "target \"" + now.indicator() + "\" " + period.inWords(Language.ENGLISH)))
                        .before(was)
                        .after(is)
                        .build());
            }
        }
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
     * @return the changes: groups, programs and activities first, then indicators and targets; each in the order of the
     *     earlier edition, what was added last
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
        Map<String, StrategicTarget> earlier = targets(before);
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
    private static Optional<Map.Entry<Period, TargetValue>> last(StrategicTarget target) {
        return target.values().entrySet().stream()
                .max(Comparator.<Map.Entry<Period, TargetValue>, LocalDate>comparing(
                                entry -> entry.getKey().endInclusive())
                        .thenComparing(entry -> entry.getKey().start(), Comparator.reverseOrder()));
    }

    /** Editions and number of changes. */
    @Override
    public String toString() {
        return "edition " + before.edition().id() + " to " + after.edition().id() + ": " + changes.size() + " changes";
    }
}
