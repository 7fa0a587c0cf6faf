// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.plan.Activity;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How far an activity is. Its rate is calculated when it is asked for. */
public final class ActivityProgress {

    private final ActivityLedger ledger;
    private final Tristate overdue;
    private final Supplier<Figure> rate;
    private final Supplier<Figure> compliance;

    ActivityProgress(ActivityLedger ledger, Tristate overdue, Supplier<Figure> rate, Supplier<Figure> compliance) {
        this.ledger = ledger;
        this.overdue = overdue;
        this.rate = rate;
        this.compliance = compliance;
    }

    /** {@return the activity} */
    public Activity activity() {
        return ledger.activity();
    }

    /**
     * The offices that the work plan assigns it to.
     *
     * @return the offices in the order of the work plan; none where it does not say
     */
    public List<String> assigned() {
        return ledger.assigned();
    }

    /**
     * The reports that count: of each office the latest revision of its latest period.
     *
     * @return the reports in the order of the offices
     */
    public List<ActivityReport> latest() {
        return ledger.reports();
    }

    /**
     * The share that is done: the mean of its offices, cancelled ones left out.
     *
     * @return the figure; not computable where nobody has reported, or all have cancelled
     */
    public Figure rate() {
        return rate.get();
    }

    /**
     * The share of the assigned offices that have reported.
     *
     * @return the figure; not computable where none is assigned
     */
    public Figure compliance() {
        return compliance.get();
    }

    /**
     * Whether every office that counts has cancelled.
     *
     * @return whether it is not carried out
     */
    public boolean cancelled() {
        return ledger.isCancelled();
    }

    /**
     * The years in which it is due, from the first that is marked in any row of the work plan to the last.
     *
     * @return the years, if they are known and there is one
     */
    public Optional<TimePeriod> schedule() {
        return ledger.schedule();
    }

    /**
     * Whether for some office the last year of its rows of the work plan is over, and that office has neither done nor
     * cancelled it.
     *
     * @return whether it is; unknown where its years are
     */
    public Tristate overdue() {
        return overdue;
    }

    /** Id and rate: {@code II.2.1: 60%}. */
    @Override
    public String toString() {
        return activity().id() + ": " + rate();
    }
}
