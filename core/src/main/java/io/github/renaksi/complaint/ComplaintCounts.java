// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * How many complaints stand in which class of status (jumlah pengaduan menurut status). Every complaint stands in
 * exactly one.
 *
 * <p>Counts are added in any order and grouping: {@link #plus} is associative and commutative, and {@link #NONE}
 * changes nothing. A rate of sums is never a mean of rates. What is reported has counts of at most
 * {@link #MAX_REPORTED}, a sum of at most {@link #MAX_SUM}, so that a million reports add up.
 *
 * <pre>{@code
 * ComplaintCounts table2 = ComplaintCounts.builder().resolved(215).unresolvable(6).build();
 * table2.received() // 221
 * }</pre>
 *
 * @param byClass the number of complaints of each class
 */
public record ComplaintCounts(ClassCounts<StatusClass> byClass) {

    /** The greatest count of one report, 10¹²: a hundred times as many as there are people. */
    public static final long MAX_REPORTED = 1_000_000_000_000L;

    /** The greatest count of all, and of any sum, 10¹⁸. */
    public static final long MAX_SUM = ClassCounts.MAX_SUM;

    /** No complaints; adding it changes nothing. */
    public static final ComplaintCounts NONE = of(each -> 0);

    public ComplaintCounts {
        Checks.notNull(byClass, "counts of complaints by class");
    }

    /** {@return a builder in which all counts are 0} */
    public static ComplaintCountsBuilder builder() {
        return new ComplaintCountsBuilder();
    }

    /**
     * Counts given by class.
     *
     * @param count the count of each class
     * @return the counts
     * @throws IllegalArgumentException if one is below 0 or above {@link #MAX_SUM}, naming its class
     */
    public static ComplaintCounts of(ToLongFunction<StatusClass> count) {
        return new ComplaintCounts(ClassCounts.of(StatusClass.class, count, 0));
    }

    /**
     * The same with another number of one class.
     *
     * @param statusClass the class
     * @param count its number
     * @return a copy
     * @throws IllegalArgumentException if the number is out of bounds, or fewer than changed later would be left
     */
    public ComplaintCounts with(StatusClass statusClass, long count) {
        return new ComplaintCounts(byClass.with(statusClass, count));
    }

    /**
     * The same with another number of complaints that changed later.
     *
     * @param number how many of those in progress and followed up were answered or closed only after the day of which
     *     the counts speak, and are counted as they stood on it
     * @return a copy
     * @throws IllegalArgumentException if there are more than those in progress and followed up
     */
    public ComplaintCounts withChangedLater(long number) {
        return new ComplaintCounts(byClass.withChangedLater(number));
    }

    /**
     * The complaints of one class.
     *
     * @param statusClass the class
     * @return their number
     */
    public long count(StatusClass statusClass) {
        return byClass.count(statusClass);
    }

    /** {@return all complaints: those received (pengaduan yang diterima), the sum of all classes} */
    public long received() {
        return byClass.total();
    }

    /** {@return how many were received and nothing is done yet (belum ditindaklanjuti)} */
    public long pending() {
        return count(StatusClass.PENDING);
    }

    /** {@return how many are verified or passed on, and not answered yet (terdisposisi)} */
    public long inProgress() {
        return count(StatusClass.IN_PROGRESS);
    }

    /** {@return how many are answered by the office, and still open (sudah ditindaklanjuti, dalam proses)} */
    public long followedUp() {
        return count(StatusClass.FOLLOWED_UP);
    }

    /** {@return how many are finished (diselesaikan)} */
    public long resolved() {
        return count(StatusClass.RESOLVED);
    }

    /** {@return how many are closed without a solution (tidak dapat diselesaikan)} */
    public long unresolvable() {
        return count(StatusClass.UNRESOLVABLE);
    }

    /** {@return how many are none that the office must handle (tidak memenuhi syarat)} */
    public long ineligible() {
        return count(StatusClass.INELIGIBLE);
    }

    /** {@return how many are of a status that nobody mapped; visible, never dropped} */
    public long unclassified() {
        return count(StatusClass.UNCLASSIFIED);
    }

    /**
     * How many of those in progress and followed up were answered or closed only after the day of which the counts
     * speak, and are counted as they stood on it; every figure made of the counts says so.
     *
     * @return their number
     */
    public long changedLater() {
        return byClass.changedLater();
    }

    /**
     * What a figure of these counts says of those that changed after the day of the data.
     *
     * @return how many are counted as they stood on the day, in words, or empty where none changed later
     */
    public Optional<Text> changedLaterInWords() {
        return byClass.changedLaterInWords();
    }

    /**
     * The counts of both together.
     *
     * @param other other complaints
     * @return the sum, class by class
     * @throws IllegalArgumentException if a count exceeds {@link #MAX_SUM}, as none of a million reports does
     */
    public ComplaintCounts plus(ComplaintCounts other) {
        return new ComplaintCounts(byClass.plus(Checks.notNull(other, "counts that are added").byClass));
    }

    /** {@return a collector that adds up a stream of counts, sequential or parallel, ordered or not} */
    public static Collector<ComplaintCounts, ?, ComplaintCounts> toSum() {
        return Collectors.reducing(NONE, ComplaintCounts::plus);
    }

    /** What is counted, such as {@code {RESOLVED=215, UNRESOLVABLE=6}}. */
    @Override
    public String toString() {
        return byClass.toString();
    }
}
