// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.internal.RecordStyle;
import io.github.renaksi.plan.AchievementFormula;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How what offices report becomes figures: a region's rules of monitoring, in one value.
 *
 * @param weighting how much each activity counts; {@link Weighting#EQUAL} unless given
 * @param basis over which offices an activity is the mean; {@link OfficeBasis#ASSIGNED} unless given
 * @param members the offices and groups that a party of the work plan stands for: {@code Seluruh OPD} is every office
 *     of the region; a party that stands for none is an office itself. Names are one whatever their case and white
 *     space, no group stands for itself, and none for nobody
 * @param formulas the formulas of achievement by id of the target, which go before that which a target names: a
 *     region's own, and those of targets that name none
 * @param bands the bands that achievements fall in, in parts of 1, if any
 * @param bandBasis whether exact or printed values decide bands; {@link ValueBasis#EXACT} unless given
 * @param blankPeriods whose targets count in achievements to date where periods have no report;
 *     {@link BlankPeriods#REPORTED} unless given
 * @param hierarchy the offices and officials of the region, each with who is above it; a superior is one of them, and
 *     nobody is above himself
 * @param attention when a condition is brought before the leader, each condition at most once;
 *     {@link AttentionRule#STANDARD} unless given
 */
@RecordStyle
@Value.Builder
public record MonitoringPolicy(
        Weighting weighting,
        OfficeBasis basis,
        Map<String, List<String>> members,
        Map<String, AchievementFormula> formulas,
        Optional<Bands> bands,
        ValueBasis bandBasis,
        BlankPeriods blankPeriods,
        List<Position> hierarchy,
        List<AttentionRule> attention)
        implements WithMonitoringPolicy {

    /** Activities count alike, over the offices that the work plan names, and targets by the formula that they name. */
    public static final MonitoringPolicy STANDARD = builder().build();

    // Copies the members, and checks that no group stands for itself.
    public MonitoringPolicy {
        Checks.notNull(weighting, "weighting of a monitoring policy");
        Checks.notNull(basis, "basis of a monitoring policy");
        Checks.notNull(members, "members of a monitoring policy");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        members.forEach((party, offices) -> {
            String name = Checks.text(party, "party of a monitoring policy");
            Checks.notNull(offices, "offices that '%s' stands for", name);
            Checks.notEmpty(offices, "offices that '%s' stands for", name);
            copy.put(name, Checks.texts(offices, "offices that '%s' stands for", name));
        });
        Checks.unique(copy.keySet(), OfficeNames::fold, "groups of a monitoring policy");
        OfficeGroups.refuseCircles(copy);
        members = Collections.unmodifiableMap(copy);
        Checks.notNull(formulas, "formulas of a monitoring policy");
        Map<String, AchievementFormula> byTarget = new LinkedHashMap<>();
        formulas.forEach((target, formula) -> {
            String id = Checks.id(target, "target with a formula in a monitoring policy");
            byTarget.put(id, Checks.notNull(formula, "formula of target '%s' in a monitoring policy", id));
        });
        formulas = Collections.unmodifiableMap(byTarget);
        Checks.notNull(bands, "bands of a monitoring policy");
        Checks.notNull(bandBasis, "basis of bands of a monitoring policy");
        Checks.notNull(blankPeriods, "choice of blank periods of a monitoring policy");
        hierarchy = Checks.list(hierarchy, "hierarchy of a monitoring policy");
        Position.check(hierarchy);
        attention = Checks.list(attention, "rules of attention of a monitoring policy");
        Checks.unique(attention, AttentionRule::condition, "conditions of the rules of attention");
    }

    /**
     * A builder with the defaults named above.
     *
     * @return the builder
     */
    public static MonitoringPolicyBuilder builder() {
        return new MonitoringPolicyBuilder()
                .weighting(Weighting.EQUAL)
                .basis(OfficeBasis.ASSIGNED)
                .bandBasis(ValueBasis.EXACT)
                .blankPeriods(BlankPeriods.REPORTED)
                .attention(AttentionRule.STANDARD);
    }
}
