// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Localized;
import io.github.renaksi.Marks;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.review.PlanComparison.Change;
import io.github.renaksi.review.PlanComparison.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what changed between two editions of a plan, kind by kind. */
final class PlanChanges {

    private PlanChanges() {}

    static List<Change> between(ActionPlan before, ActionPlan after) {
        List<Change> changes = new ArrayList<>();
        Map<String, PlanElement> elements = PlanView.of(after).elementsById();
        strategy(before, after, changes);
        targets(targets(before), targets(after), objectives(before), objectives(after), changes);
        elements(PlanView.of(before).elementsById(), elements, changes);
        activities(activities(before), activities(after), elements, changes);
        indicators(indicators(before), indicators(after), changes);
        workPlan(rows(before), rows(after), elements, changes);
        return List.copyOf(changes);
    }

    private static void elements(
            Map<String, PlanElement> before, Map<String, PlanElement> after, List<Change> changes) {
        before.forEach((id, old) -> {
            @Nullable PlanElement now = after.get(id);
            if (now == null) {
                changes.add(change(id, Kind.REMOVED, old.label())
                        .before(quoted(old.name()))
                        .build());
                return;
            }
            if (!parentId(old).equals(parentId(now)) || old.level() != now.level()) {
                changes.add(change(id, Kind.MOVED, now.label())
                        .before(old.parent().map(PlanElement::label))
                        .after(now.parent().map(PlanElement::label))
                        .build());
            }
            if (!old.code().equals(now.code())) {
                changes.add(change(id, Kind.RENUMBERED, old.label())
                        .before(old.code().map(code -> Text.of(code.toString())))
                        .after(now.code().map(code -> Text.of(code.toString())))
                        .build());
            }
            if (!old.name().equals(now.name())) {
                changes.add(change(id, Kind.REWORDED, now.label())
                        .before(quoted(old.name()))
                        .after(quoted(now.name()))
                        .build());
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                changes.add(change(id, Kind.ADDED, now.label())
                        .after(quoted(now.name()))
                        .build());
            }
        });
    }

    private static ChangeBuilder change(String id, Kind kind, Text what) {
        return Change.builder().id(id).kind(kind).what(what);
    }

    private static Text quoted(String text) {
        return Text.format("\"{0}\"", "\"{0}\"", text);
    }

    private static Optional<String> parentId(PlanElement element) {
        return element.parent().map(PlanElement::id);
    }

    private record Indicator(String element, String row, String text) {}

    private static Map<String, Indicator> indicators(ActionPlan plan) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (SuccessIndicatorRow row : plan.indicators()) {
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

    static Map<String, StrategicTarget> targets(ActionPlan plan) {
        Map<String, StrategicTarget> targets = new LinkedHashMap<>();
        plan.strategy().targets().forEach(target -> targets.put(target.id(), target));
        return targets;
    }

    private static Map<String, Text> objectives(ActionPlan plan) {
        Map<String, Text> objectives = new LinkedHashMap<>();
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
            Text target = Text.format("target \"{0}\"", "target \"{0}\"", old.indicator());
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
            Optional<Text> unit = Optional.of(Text.of(old.unit()));
            Optional<Text> newUnit = Optional.of(Text.of(now.unit()));
            Text name = quoted(now.indicator());
            value(id, Text.format("satuan {0}", "unit of {0}", name), unit, newUnit, changes);
            value(
                    id,
                    Text.format("arah {0}", "direction of {0}", name),
                    text(old.direction()),
                    text(now.direction()),
                    changes);
            value(
                    id,
                    Text.format("rumus capaian {0}", "formula of {0}", name),
                    old.formula().map(AchievementFormula::id).map(Text::of),
                    now.formula().map(AchievementFormula::id).map(Text::of),
                    changes);
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

    /** What has one value and may have another, or have it no more or not yet. */
    private static void value(String id, Text what, Optional<Text> was, Optional<Text> is, List<Change> changes) {
        if (!was.equals(is)) {
            Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.REVALUED;
            changes.add(change(id, kind, what).before(was).after(is).build());
        }
    }

    /** In the unit of the later edition: another unit is a change of its own. */
    private static void values(StrategicTarget old, StrategicTarget now, List<Change> changes) {
        Text name = quoted(now.indicator());
        value(
                now.id(),
                Text.format("baseline {0}", "baseline of {0}", name),
                old.baseline().map(it -> now.inUnit(TargetValue.of(it.value()))),
                now.baseline().map(it -> now.inUnit(TargetValue.of(it.value()))),
                changes);
        byPeriod(
                now.id(),
                Text.format("target {0}", "target {0}", name),
                old.values(),
                now.values(),
                now::inUnit,
                changes);
    }

    private static <V> void byPeriod(
            String id,
            Text what,
            SortedMap<TimePeriod, V> before,
            SortedMap<TimePeriod, V> after,
            Function<V, Text> written,
            List<Change> changes) {
        SortedSet<TimePeriod> periods = new TreeSet<>(before.keySet());
        periods.addAll(after.keySet());
        for (TimePeriod period : periods) {
            value(
                    id,
                    Text.format("{0} {1}", "{0} {1}", what, period),
                    Optional.ofNullable(before.get(period)).map(written),
                    Optional.ofNullable(after.get(period)).map(written),
                    changes);
        }
    }

    private static void activities(
            Map<String, Activity> before,
            Map<String, Activity> after,
            Map<String, PlanElement> elements,
            List<Change> changes) {
        before.forEach((id, old) -> {
            @Nullable Activity now = after.get(id);
            @Nullable PlanElement element = elements.get(id);
            if (now == null || element == null) {
                return;
            }
            Text label = element.label();
            byPeriod(
                    id,
                    Text.format("anggaran {0}", "budget of {0}", label),
                    old.budget(),
                    now.budget(),
                    PlanChanges::rupiah,
                    changes);
            value(
                    id,
                    Text.format("bobot {0}", "weight of {0}", label),
                    Optional.of(Text.of(old.weight().toString())),
                    Optional.of(Text.of(now.weight().toString())),
                    changes);
            value(id, Text.format("keluaran {0}", "outputs of {0}", label), outputs(old), outputs(now), changes);
        });
    }

    private static Map<String, Activity> activities(ActionPlan plan) {
        Map<String, Activity> activities = new LinkedHashMap<>();
        plan.activities().forEach(activity -> activities.put(activity.id(), activity));
        return activities;
    }

    private static Text rupiah(long amount) {
        return Text.format("Rp{0}", "Rp{0}", amount);
    }

    private static Optional<Text> outputs(Activity activity) {
        return Optional.of(activity.outputs())
                .filter(outputs -> !outputs.isEmpty())
                .map(outputs -> Text.join(
                        ", ", outputs.stream().map(PlanChanges::output).toList()));
    }

    /** "5 dokumen Dokumen kebutuhan anggaran", or the name alone. */
    private static Text output(Output output) {
        Unit unit = output.unit().map(Unit::named).orElse(Unit.NONE);
        Optional<Localized> quantity = output.quantity()
                .map(it -> language -> unit.write(Numbers.written(Ratio.of(it)).in(language), language));
        return quantity.or(() -> output.unit().map(Text::of))
                .map(it -> Text.format("{0} {1}", "{0} {1}", it, output.name()))
                .orElseGet(() -> Text.of(output.name()));
    }

    private static Optional<Text> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Text.of(String.join(", ", words)));
    }

    /** The first row of each element. */
    private static Map<String, WorkPlanRow> rows(ActionPlan plan) {
        Map<String, WorkPlanRow> rows = new LinkedHashMap<>();
        plan.workPlan()
                .ifPresent(workPlan -> workPlan.rows()
                        .forEach(row -> row.element().ifPresent(element -> rows.putIfAbsent(element, row))));
        return rows;
    }

    private static void workPlan(
            Map<String, WorkPlanRow> before,
            Map<String, WorkPlanRow> after,
            Map<String, PlanElement> elements,
            List<Change> changes) {
        before.forEach((id, old) -> {
            @Nullable WorkPlanRow now = after.get(id);
            @Nullable PlanElement element = elements.get(id);
            if (now == null || element == null) {
                return;
            }
            Text label = element.label();
            value(id, Text.format("waktu {0}", "years of {0}", label), years(old.years()), years(now.years()), changes);
            value(
                    id,
                    Text.format("pihak terkait {0}", "parties of {0}", label),
                    joined(old.parties()),
                    joined(now.parties()),
                    changes);
        });
    }

    private static Optional<Text> years(Marks years) {
        if (years.complete()) {
            return joined(years.marked());
        }
        String marked = String.join(", ", years.marked());
        return Optional.of(
                marked.isEmpty()
                        ? Text.of("tidak diketahui", "unknown")
                        : Text.format("{0}, lainnya tidak diketahui", "{0}, others unknown", marked));
    }

    private static void strategy(ActionPlan before, ActionPlan after, List<Change> changes) {
        value("period", Text.of("periode", "period"), text(before.period()), text(after.period()), changes);
        value(
                "goal",
                Text.of("tujuan", "goal"),
                before.strategy().goal().map(PlanChanges::quoted),
                after.strategy().goal().map(PlanChanges::quoted),
                changes);
        Map<String, Text> old = objectives(before);
        Map<String, Text> now = objectives(after);
        Text objective = Text.of("sasaran", "objective");
        old.forEach((id, text) -> value(id, objective, Optional.of(text), Optional.ofNullable(now.get(id)), changes));
        now.forEach((id, text) -> {
            if (!old.containsKey(id)) {
                value(id, objective, Optional.empty(), Optional.of(text), changes);
            }
        });
    }

    private static Optional<Text> text(Localized value) {
        return Optional.of(Text.format("{0}", "{0}", value));
    }
}
