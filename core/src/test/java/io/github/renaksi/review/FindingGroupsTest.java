// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.arbitraries.PlanArbitraries;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Findings of one cause stand together, and none is lost. */
class FindingGroupsTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();

    private static final ActionPlan WITHOUT_PARTIES =
            Changes.row(Changes.row(PLAN, 13, it -> it.withParties(List.of())), 2, it -> it.withParties(List.of()));

    @Provide
    Arbitrary<ActionPlan> plans() {
        return PlanArbitraries.actionPlans();
    }

    @Property(tries = 200)
    void eachFindingStandsInOneGroup(@ForAll("plans") ActionPlan plan) {
        ReviewResult result = PlanReview.standard().review(plan);
        assertThat(result.groups().stream().flatMap(group -> group.findings().stream()))
                .containsExactlyInAnyOrderElementsOf(result.findings());
        assertThat(result.groupsByTable().values().stream().flatMap(List::stream))
                .containsExactlyElementsOf(result.groups());
        for (FindingGroup group : result.groups()) {
            assertThat(group.alike())
                    .allMatch(finding -> finding.rule().equals(group.lead().rule())
                            && finding.remedy().equals(group.lead().remedy()));
            assertThat(group.consequences())
                    .allMatch(finding -> !finding.causes().isEmpty());
        }
    }

    @Test
    void equalRuleAndRemedyAreOneInTheOrderOfTheDocument() {
        ReviewResult result = PlanReview.standard().review(Changes.goal(WITHOUT_PARTIES, "untuk"));
        assertThat(result.groups())
                .extracting(group -> group.lead().place().pointer())
                .containsExactly("/strategy/goal", "/workPlan/rows/2");
        assertThat(result.groups().get(1).alike())
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/workPlan/rows/13");
        assertThat(result.groups(Severity.WARNING))
                .containsExactly(result.groups().get(0));
        assertThat(result.groupsByTable().keySet())
                .extracting(place -> place.words().indonesian())
                .containsExactly("Bagian 3.1", "Tabel 9");
        String likewise = result.groups().get(1).alike().get(0).message().english();
        assertThat(result.groups().get(1).in(Language.ENGLISH))
                .isEqualTo(result.groups().get(1).lead().in(Language.ENGLISH) + "\n  Likewise "
                        + result.groups().get(1).alike().get(0).place().words().english() + ": " + likewise);
    }

    private static Finding finding(String rule, Place place, String... causes) {
        return PlanReview.standard()
                .review(WITHOUT_PARTIES)
                .findings()
                .get(0)
                .withRule(rule)
                .withPlace(place)
                .withCauses(causes);
    }

    @Test
    void whatFollowsFromAnotherStandsUnderIt() {
        Place row = PlanPlaces.WORK_PLAN.at("rows").at(3).ofElement("I.1");
        Place other = PlanPlaces.WORK_PLAN.at("rows").at(4).ofElement("I.2");
        Finding whole = finding("whole", PlanPlaces.TABLE_PERIOD);
        Finding ofPlan = finding("of-plan", row, "whole");
        Finding ofOfPlan = finding("of-of-plan", row, "of-plan");
        Finding elsewhere = finding("elsewhere", other, "of-plan");
        assertThat(FindingGroups.of(List.of(elsewhere, ofOfPlan, ofPlan, whole)))
                .containsExactly(
                        new FindingGroup(whole, List.of(), List.of(ofOfPlan, ofPlan)),
                        new FindingGroup(elsewhere, List.of(), List.of()));
    }

    @Test
    void whatGoesRoundInACircleStandsAlone() {
        Finding first = finding("first", PlanPlaces.DECREE, "second");
        Finding second = finding("second", PlanPlaces.PERIOD, "first");
        assertThat(FindingGroups.of(List.of(first, second)))
                .extracting(FindingGroup::lead)
                .containsExactly(first, second);
    }

    @Test
    void placesThatAMessageDoesNotNameAreNamedBelow() {
        Finding finding = finding("agam", PlanPlaces.DECREE)
                .withRelated(PlanPlaces.SCOPE, PlanPlaces.WORK_PLAN)
                .withMessage(io.github.renaksi.Text.of("Lain di Tabel 9.", "Other in Table 9."));
        FindingGroup group = new FindingGroup(finding, List.of(), List.of(finding));
        assertThat(group.in(Language.ENGLISH))
                .startsWith("The decree: Other in Table 9.")
                .contains("\n  See also: Section 1.4.\n  It follows: The decree: Other in Table 9.");
        assertThat(group).asString().startsWith("ERROR agam, Keputusan: ");
    }
}
