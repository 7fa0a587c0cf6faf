/**
 * Counts of complaints and the rates made of them (Table 2).
 *
 * <p>{@link io.github.renaksi.complaint.ComplaintCounts} says how many complaints stand in which class of status. Counts add up
 * over offices and months in any order. {@link io.github.renaksi.complaint.CompletionRates} names the rates that documents
 * publish; they differ, so a rate carries its name, operands, period and the day of its data.
 */
@NullMarked
package io.github.renaksi.complaint;

import org.jspecify.annotations.NullMarked;
