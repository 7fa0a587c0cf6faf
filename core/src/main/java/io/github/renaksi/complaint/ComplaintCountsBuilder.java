// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import java.util.EnumMap;
import java.util.Map;

/** Makes {@link ComplaintCounts}. What is not given is 0; the numbers are checked when all are known. */
public final class ComplaintCountsBuilder {

    private final Map<StatusClass, Long> counts = new EnumMap<>(StatusClass.class);
    private long changedLater;

    ComplaintCountsBuilder() {}

    /**
     * The complaints of one class.
     *
     * @param statusClass the class
     * @param number how many there are
     * @return this builder
     */
    public ComplaintCountsBuilder count(StatusClass statusClass, long number) {
        counts.put(statusClass, number);
        return this;
    }

    /**
     * Received and nothing done yet (belum ditindaklanjuti).
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder pending(long number) {
        return count(StatusClass.PENDING, number);
    }

    /**
     * Verified or passed on, and not answered yet (terdisposisi).
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder inProgress(long number) {
        return count(StatusClass.IN_PROGRESS, number);
    }

    /**
     * Answered by the office, and still open (sudah ditindaklanjuti, dalam proses).
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder followedUp(long number) {
        return count(StatusClass.FOLLOWED_UP, number);
    }

    /**
     * Finished (diselesaikan).
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder resolved(long number) {
        return count(StatusClass.RESOLVED, number);
    }

    /**
     * Closed without a solution (tidak dapat diselesaikan).
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder unresolvable(long number) {
        return count(StatusClass.UNRESOLVABLE, number);
    }

    /**
     * No complaint that the office must handle: spam, outside its authority, incomplete (tidak memenuhi syarat).
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder ineligible(long number) {
        return count(StatusClass.INELIGIBLE, number);
    }

    /**
     * With a status that nobody mapped.
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder unclassified(long number) {
        return count(StatusClass.UNCLASSIFIED, number);
    }

    /**
     * Those in progress and followed up that were answered or closed only after the day of which the counts speak.
     *
     * @param number how many
     * @return this builder
     */
    public ComplaintCountsBuilder changedLater(long number) {
        changedLater = number;
        return this;
    }

    /**
     * The counts.
     *
     * @return the counts
     * @throws IllegalArgumentException if a number is below 0 or above {@link ComplaintCounts#MAX_SUM}, naming it, or
     *     if more changed later than could have
     */
    public ComplaintCounts build() {
        return new ComplaintCounts(
                ClassCounts.of(StatusClass.class, each -> counts.getOrDefault(each, 0L), changedLater));
    }
}
