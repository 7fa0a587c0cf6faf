package io.github.renaksi.monitoring;

import io.github.renaksi.Mark;
import io.github.renaksi.Period;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.plan.Activity;
import java.util.List;
import java.util.Optional;

/**
 * How far an activity is.
 *
 * @param activity the activity
 * @param assigned the offices that the work plan assigns it to; none where it does not say
 * @param latest the reports that count: of each office the latest revision of its latest period, in the order of the
 *     offices
 * @param rate the share that is done: the mean of its offices, cancelled ones left out; not computable where nobody has
 *     reported, or all have cancelled
 * @param compliance the share of the assigned offices that have reported; not computable where none is assigned
 * @param cancelled whether every office that counts has cancelled
 * @param schedule the years in which it is due, if they are known: from the first marked to the last
 * @param overdue whether for some office the last year of its rows of the work plan is over, and that office has
 *     neither done nor cancelled it; unknown where its years are
 */
public record ActivityProgress(
        Activity activity,
        List<String> assigned,
        List<ActivityReport> latest,
        Figure rate,
        Figure compliance,
        boolean cancelled,
        Optional<Period> schedule,
        Mark overdue) {

    // Copies the lists.
    public ActivityProgress {
        assigned = List.copyOf(assigned);
        latest = List.copyOf(latest);
    }
}
