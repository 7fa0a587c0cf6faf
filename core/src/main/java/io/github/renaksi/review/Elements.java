package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups, programs and activities of a plan in their order, each with its place. */
final class Elements {

    /** One of them. */
    record Element(
            String id, PlanLevel level, Optional<PlanCode> code, String name, Optional<String> parent, Place place) {

        /** "program II.3" or "kegiatan Pelatihan". */
        Text label() {
            return Text.format(
                    "{0} {1}",
                    "{0} {1}", words(level), code.map(PlanCode::toString).orElseGet(() -> Message.label(name)));
        }
    }

    private Elements() {}

    static Text words(PlanLevel level) {
        return switch (level) {
            case GROUP -> Text.of("kelompok program", "program group");
            case PROGRAM -> Text.of("program", "program");
            case ACTIVITY -> Text.of("kegiatan", "activity");
        };
    }

    static List<Element> of(ActionPlan plan) {
        List<Element> elements = new ArrayList<>();
        for (int g = 0; g < plan.groups().size(); g++) {
            ProgramGroup group = plan.groups().get(g);
            elements.add(new Element(
                    group.id(), PlanLevel.GROUP, group.code(), group.name(), Optional.empty(), Places.group(g, group)));
            for (int p = 0; p < group.programs().size(); p++) {
                Program program = group.programs().get(p);
                elements.add(new Element(
                        program.id(),
                        PlanLevel.PROGRAM,
                        program.code(),
                        program.name(),
                        Optional.of(group.id()),
                        Places.program(g, p, program)));
                for (int a = 0; a < program.activities().size(); a++) {
                    Activity activity = program.activities().get(a);
                    elements.add(new Element(
                            activity.id(),
                            PlanLevel.ACTIVITY,
                            activity.code(),
                            activity.name(),
                            Optional.of(program.id()),
                            Places.activity(g, p, a, activity)));
                }
            }
        }
        return elements;
    }

    static Map<String, Element> byId(ActionPlan plan) {
        Map<String, Element> byId = new LinkedHashMap<>();
        of(plan).forEach(element -> byId.put(element.id(), element));
        return byId;
    }
}
