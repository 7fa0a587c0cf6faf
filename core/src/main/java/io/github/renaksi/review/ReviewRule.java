package io.github.renaksi.review;

import io.github.renaksi.plan.ActionPlan;
import java.util.List;

/**
 * Finds one kind of fault in a plan. {@link PlanReview#standard()} has the rules of this library; a region adds its
 * own.
 *
 * <p>A rule looks at nothing but the plan, gives the same findings each time, and takes time that grows no faster than
 * the plan.
 */
public interface ReviewRule {

    /**
     * What the rule is.
     *
     * @return its description
     */
    RuleDescription description();

    /**
     * Looks for the fault.
     *
     * @param plan the plan
     * @return what it found, in the order of the document; empty where all is well
     */
    List<Finding> check(ActionPlan plan);
}
