// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a plan leads from what was asked to what is done, and back (keterkaitan): question → aspect → priority → program
 * group → activity → indicator.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(plan);
 * coverage.ofQuestion("sdm-3").activities()   // what is done about it
 * coverage.ofActivity("II.2.1").questions()   // what it was asked about
 * coverage.unserved()                         // what leads nowhere, and what comes from nowhere
 * }</pre>
 */
public final class Coverage {

    /**
     * All that hangs together with one aspect.
     *
     * @param aspect the id of the aspect
     * @param name its name
     * @param questions the questions that were asked about it
     * @param priority whether it was decided to be a priority
     * @param groups the groups that serve it
     * @param activities their activities
     * @param indicators the indicators of these groups and of their programs
     */
    public record Chain(
            String aspect,
            String name,
            List<AssessmentQuestion> questions,
            Tristate priority,
            List<ProgramGroup> groups,
            List<Activity> activities,
            List<SuccessIndicator> indicators) {

        // Checks that nothing is missing, and copies the lists.
        public Chain {
            aspect = Checks.id(aspect, "aspect of a chain");
            Checks.notNull(name, "name of aspect '%s' of a chain", aspect);
            questions = Checks.reported(questions, "questions of aspect '%s'", aspect);
            Checks.notNull(priority, "priority of aspect '%s'", aspect);
            groups = Checks.reported(groups, "groups of aspect '%s'", aspect);
            activities = Checks.reported(activities, "activities of aspect '%s'", aspect);
            indicators = Checks.reported(indicators, "indicators of aspect '%s'", aspect);
        }
    }

    /**
     * Something that leads nowhere, or comes from nowhere.
     *
     * @param id its id
     * @param what what it lacks
     */
    public record Gap(String id, Text what) {

        // Checks that nothing is missing.
        public Gap {
            id = Checks.id(id, "id of a gap");
            Checks.notNull(what, "words of gap '%s'", id);
        }
    }

    private final ActionPlan plan;
    private final Map<String, Chain> chains;

    private Coverage(ActionPlan plan, Map<String, Chain> chains) {
        this.plan = plan;
        this.chains = chains;
    }

    /**
     * Follows a plan.
     *
     * @param plan the plan
     * @return its coverage
     */
    public static Coverage of(ActionPlan plan) {
        Checks.notNull(plan, "plan of a coverage");
        Map<String, List<SuccessIndicator>> indicators = new LinkedHashMap<>();
        for (SuccessIndicatorRow row : plan.indicators()) {
            indicators.computeIfAbsent(row.element(), it -> new ArrayList<>()).addAll(row.indicators());
        }
        Map<String, List<ProgramGroup>> groups = new LinkedHashMap<>();
        for (ProgramGroup group : plan.groups()) {
            group.aspects()
                    .forEach(aspect -> groups.computeIfAbsent(aspect, it -> new ArrayList<>())
                            .add(group));
        }
        Optional<Decisions> decisions = plan.assessment().map(Decisions::of);
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Aspect aspect : aspects(plan)) {
            List<ProgramGroup> serving = groups.getOrDefault(aspect.id(), List.of());
            chains.put(
                    aspect.id(),
                    new Chain(
                            aspect.id(),
                            aspect.name(),
                            aspect.questions(),
                            decisions.map(it -> it.of(aspect.id())).orElse(Tristate.UNKNOWN),
                            serving,
                            serving.stream()
                                    .flatMap(group -> group.activities().stream())
                                    .toList(),
                            serving.stream()
                                    .flatMap(group -> indicators(group, indicators))
                                    .toList()));
        }
        return new Coverage(plan, chains);
    }

    private static List<Aspect> aspects(ActionPlan plan) {
        return plan.assessment()
                .flatMap(PublishedAssessment::instrument)
                .map(Instrument::aspects)
                .orElse(List.of());
    }

    private static Stream<SuccessIndicator> indicators(
            ProgramGroup group, Map<String, List<SuccessIndicator>> indicators) {
        return Stream.concat(Stream.of(group.id()), group.programs().stream().map(program -> program.id()))
                .flatMap(id -> indicators.getOrDefault(id, List.of()).stream());
    }

    /**
     * Every aspect of the plan's instrument with what hangs together with it.
     *
     * @return the chains in the order of the instrument; none where the plan prints no instrument
     */
    public List<Chain> chains() {
        return List.copyOf(chains.values());
    }

    /**
     * What is done about a question.
     *
     * @param question the id of the question
     * @return the chain of its aspect
     * @throws IllegalArgumentException if the plan's instrument has no such question
     */
    public Chain ofQuestion(String question) {
        Checks.notNull(question, "id of a question");
        return chains.values().stream()
                .filter(chain ->
                        chain.questions().stream().anyMatch(each -> each.id().equals(question)))
                .findFirst()
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.NOT_FOUND,
                        "rencana aksi %s tidak memiliki pertanyaan '%s'",
                        "plan of %s has no question '%s'",
                        plan.region(),
                        Checks.value(question)));
    }

    /**
     * What an activity is done for.
     *
     * @param activity the id of the activity
     * @return the chains of the aspects that its group serves; none where it serves none
     * @throws IllegalArgumentException if the plan has no such activity
     */
    public List<Chain> ofActivity(String activity) {
        Checks.notNull(activity, "id of an activity");
        ProgramGroup group = plan.groups().stream()
                .filter(each ->
                        each.activities().stream().anyMatch(it -> it.id().equals(activity)))
                .findFirst()
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.NOT_FOUND,
                        "rencana aksi %s tidak memiliki kegiatan '%s'",
                        "plan of %s has no activity '%s'",
                        plan.region(),
                        Checks.value(activity)));
        return group.aspects().stream()
                .flatMap(aspect -> Optional.ofNullable(chains.get(aspect)).stream())
                .toList();
    }

    /**
     * What is not served: aspects without group, activity or indicator, groups without aspect or with one that the
     * plan's instrument does not have, and indicators that no target measures, be it that they name none or one that
     * the plan does not have. Where the plan prints no instrument, nobody knows the aspects, so that each that a group
     * names counts as one.
     *
     * @return the gaps, aspects first, in the order of the document
     */
    public List<Gap> unserved() {
        List<Gap> gaps = new ArrayList<>();
        for (Chain chain : chains.values()) {
            if (chain.groups().isEmpty()) {
                gaps.add(new Gap(
                        chain.aspect(),
                        Message.of(
                                "aspek {0} tanpa kelompok program", "aspect {0} without program group", chain.name())));
            } else if (chain.activities().isEmpty()) {
                gaps.add(new Gap(
                        chain.aspect(),
                        Message.of("aspek {0} tanpa kegiatan", "aspect {0} without activity", chain.name())));
            } else if (chain.indicators().isEmpty()) {
                gaps.add(new Gap(
                        chain.aspect(),
                        Message.of("aspek {0} tanpa indikator", "aspect {0} without indicator", chain.name())));
            }
        }
        for (ProgramGroup group : plan.groups()) {
            if (group.aspects().isEmpty()) {
                gaps.add(new Gap(
                        group.id(),
                        Message.of(
                                "kelompok program {0} tanpa aspek", "program group {0} without aspect", group.name())));
            }
            for (String aspect : unknownAspects(group)) {
                gaps.add(new Gap(
                        group.id(),
                        Message.of(
                                "kelompok program {0} dengan aspek \"{1}\", yang tidak ada dalam instrumen",
                                "program group {0} with aspect \"{1}\", which the instrument does not have",
                                group.name(),
                                aspect)));
            }
        }
        Set<String> targets =
                plan.strategy().targets().stream().map(StrategicTarget::id).collect(Collectors.toSet());
        for (SuccessIndicatorRow row : plan.indicators()) {
            for (SuccessIndicator indicator : row.indicators()) {
                if (indicator.target().isEmpty()) {
                    gaps.add(new Gap(
                            indicator.id(),
                            Message.of(
                                    "indikator \"{0}\" tanpa target",
                                    "indicator \"{0}\" without target", indicator.text())));
                } else if (!targets.contains(indicator.target().get())) {
                    gaps.add(new Gap(
                            indicator.id(),
                            Message.of(
                                    "indikator \"{0}\" dengan target \"{1}\", yang tidak ada dalam rencana",
                                    "indicator \"{0}\" with target \"{1}\", which the plan does not have",
                                    indicator.text(),
                                    indicator.target().get())));
                }
            }
        }
        return gaps;
    }

    private List<String> unknownAspects(ProgramGroup group) {
        return chains.isEmpty()
                ? List.of()
                : group.aspects().stream()
                        .filter(aspect -> !chains.containsKey(aspect))
                        .toList();
    }

    /** Region, and how many gaps there are. */
    @Override
    public String toString() {
        return "coverage of " + plan.region() + ": " + unserved().size() + " gaps";
    }
}
