/**
 * Counts of complaints and the rates made of them (Table 2).
 *
 * <p>Begin with what there is. Printed totals become {@link io.github.renaksi.complaint.ComplaintCounts}, how many
 * complaints stand in which class of status; they add up over offices and months in any order. Lists become
 * {@link io.github.renaksi.complaint.ComplaintRecord}s, which a {@link io.github.renaksi.complaint.StatusVocabulary}
 * classifies and {@link io.github.renaksi.complaint.ComplaintTally} counts by office and period. Offices that report
 * balances have {@link io.github.renaksi.complaint.FlowTally}.
 *
 * <p>{@link io.github.renaksi.complaint.CompletionRates} names the rates that documents publish; they differ, so a rate
 * carries its name, operands, period and the day of its data; only
 * {@link io.github.renaksi.complaint.GeneralInformation} may lack them, as Table 2 does.
 * {@link io.github.renaksi.complaint.DeadlineTally} and {@link io.github.renaksi.complaint.FollowUpTimes} ask when, by
 * {@link io.github.renaksi.complaint.DeadlineRules} over a {@link io.github.renaksi.complaint.WorkingDayCalendar} of
 * the caller.
 */
@NullMarked
package io.github.renaksi.complaint;

import org.jspecify.annotations.NullMarked;
