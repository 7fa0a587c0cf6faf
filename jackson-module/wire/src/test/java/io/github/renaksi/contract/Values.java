// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import io.github.renaksi.arbitraries.FormulaArbitraries;
import io.github.renaksi.arbitraries.MonitoringArbitraries;
import io.github.renaksi.arbitraries.PlanArbitraries;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.ActionPlan;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Values of every shape, which every form of a document must keep. */
public interface Values {

    /**
     * Instruments of every shape.
     *
     * @return an arbitrary of instruments
     */
    @Provide
    default Arbitrary<Instrument> instruments() {
        return RenaksiArbitraries.instruments();
    }

    /**
     * Assessments of every shape.
     *
     * @return an arbitrary of assessments, whose answers may be incomplete
     */
    @Provide
    default Arbitrary<Assessment> assessments() {
        return RenaksiArbitraries.instruments().flatMap(RenaksiArbitraries::incompleteAssessments);
    }

    /**
     * Plans of every shape.
     *
     * @return an arbitrary of plans
     */
    @Provide
    default Arbitrary<ActionPlan> actionPlans() {
        return PlanArbitraries.actionPlans();
    }

    /**
     * Reports of offices of every shape.
     *
     * @return an arbitrary of what offices report
     */
    @Provide
    default Arbitrary<MonitoringData> monitoringData() {
        return MonitoringArbitraries.monitoringData();
    }

    /**
     * Ratios of every size.
     *
     * @return an arbitrary of ratios
     */
    @Provide
    default Arbitrary<Ratio> ratios() {
        return RenaksiArbitraries.ratios();
    }

    /**
     * Policies of monitoring.
     *
     * @return an arbitrary of policies
     */
    @Provide
    default Arbitrary<MonitoringPolicy> monitoringPolicies() {
        return FormulaArbitraries.monitoringPolicies();
    }

    /**
     * Formulas of achievement.
     *
     * @return an arbitrary of formulas
     */
    @Provide
    default Arbitrary<AchievementFormula> formulas() {
        return FormulaArbitraries.formulas();
    }
}
