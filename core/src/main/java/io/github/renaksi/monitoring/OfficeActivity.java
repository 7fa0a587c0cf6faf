// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Activity;
import java.math.BigInteger;
import java.util.Optional;

/**
 * One activity of one office: the pair that all figures of activities are made of.
 *
 * @param activity the activity
 * @param office the office, as the work plan spells it; as its report does where the work plan assigns nobody
 * @param latest its report that counts: the latest revision of the latest period, up to the day
 * @param due whether it owes, or has made, a report on the period: not where it has cancelled, where its years are
 *     known and none touches the period, and where the work plan assigns nobody
 * @param reported whether it has reported on a time within the period
 * @param overdue whether the last year of its rows of the work plan is over, and it has neither done nor cancelled it
 * @param spent what it reported to have spent of the budgets of the period, in whole rupiah; 0 where the
 *     {@linkplain BudgetAbsorption absorption} of the activity cannot be computed
 */
public record OfficeActivity(
        Activity activity,
        String office,
        Optional<ActivityReport> latest,
        boolean due,
        boolean reported,
        Tristate overdue,
        BigInteger spent) {

    public OfficeActivity {
        Checks.notNull(activity, "activity of an office");
        office = Checks.text(office, "office of activity '%s'", activity.id());
        Checks.notNull(latest, "report of '%s' on activity '%s'", office, activity.id());
        Checks.notNull(overdue, "whether activity '%s' is overdue", activity.id());
        Checks.notNull(spent, "rupiah spent on activity '%s'", activity.id());
    }

    /** {@return whether the office still owes its report on the period} */
    public boolean owed() {
        return due && !reported;
    }

    /** {@return whether the office has cancelled the activity} */
    public boolean cancelled() {
        return latest.filter(ActivityReport::cancelled).isPresent();
    }

    /**
     * {@return how much of it the office has done, from 0 to 1; empty where it has not reported, or has cancelled it}
     */
    public Optional<Ratio> progress() {
        return latest.filter(report -> !report.cancelled()).map(ActivityReport::progress);
    }
}
