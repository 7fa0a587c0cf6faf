package io.github.renaksi.complaint;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.immutables.value.Value;

/**
 * How many complaints stand in which class of status (jumlah pengaduan menurut status). Every complaint stands in
 * exactly one.
 *
 * <p>Counts are added in any order and grouping: {@link #plus} is associative and commutative, and {@link #NONE}
 * changes nothing. A rate of sums is never a mean of rates.
 *
 * <pre>{@code
 * ComplaintCounts table2 = ComplaintCounts.builder().resolved(215).unresolvable(6).build();
 * table2.received() // 221
 * }</pre>
 *
 * @param pending received and nothing done yet (belum ditindaklanjuti)
 * @param inProgress verified or passed on, and not answered yet (terdisposisi)
 * @param followedUp answered by the office, and still open (sudah ditindaklanjuti, dalam proses)
 * @param resolved finished (diselesaikan)
 * @param unresolvable closed without a solution (tidak dapat diselesaikan)
 * @param ineligible no complaint that the office must handle: spam, outside its authority, incomplete (tidak memenuhi
 *     syarat)
 * @param unclassified with a status that nobody mapped; visible, never dropped
 * @param changedLater how many of those in progress and followed up were answered or closed only after the day of which
 *     the counts speak, and are counted as they stood on it; every figure made of the counts says so
 */
@RecordStyle
@Value.Builder
public record ComplaintCounts(
        long pending,
        long inProgress,
        long followedUp,
        long resolved,
        long unresolvable,
        long ineligible,
        long unclassified,
        long changedLater)
        implements WithComplaintCounts {

    /** No complaints; adding it changes nothing. */
    public static final ComplaintCounts NONE = new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, 0);

    // Checks that no count is negative, and that no more changed later than could have.
    public ComplaintCounts {
        Checks.notNegative(pending, "number of pending complaints");
        Checks.notNegative(inProgress, "number of complaints in progress");
        Checks.notNegative(followedUp, "number of followed-up complaints");
        Checks.notNegative(resolved, "number of resolved complaints");
        Checks.notNegative(unresolvable, "number of unresolvable complaints");
        Checks.notNegative(ineligible, "number of ineligible complaints");
        Checks.notNegative(unclassified, "number of unclassified complaints");
        Checks.notNegative(changedLater, "number of complaints that changed later");
        if (changedLater - inProgress > followedUp) {
            throw Checks.failure(
                    "number of complaints that changed later must be at most that of those in progress (%d) and followed up "
                            + "(%d), was %d",
                    inProgress, followedUp, changedLater);
        }
    }

    /**
     * A builder in which all counts are 0.
     *
     * @return the builder
     */
    public static ComplaintCountsBuilder builder() {
        return new ComplaintCountsBuilder()
                .pending(0)
                .inProgress(0)
                .followedUp(0)
                .resolved(0)
                .unresolvable(0)
                .ineligible(0)
                .unclassified(0)
                .changedLater(0);
    }

    /**
     * Counts given by class.
     *
     * @param count the count of each class
     * @return the counts
     */
    public static ComplaintCounts of(ToLongFunction<StatusClass> count) {
        return new ComplaintCounts(
                count.applyAsLong(StatusClass.PENDING),
                count.applyAsLong(StatusClass.IN_PROGRESS),
                count.applyAsLong(StatusClass.FOLLOWED_UP),
                count.applyAsLong(StatusClass.RESOLVED),
                count.applyAsLong(StatusClass.UNRESOLVABLE),
                count.applyAsLong(StatusClass.INELIGIBLE),
                count.applyAsLong(StatusClass.UNCLASSIFIED),
                0);
    }

    /**
     * The complaints of one class.
     *
     * @param statusClass the class
     * @return their number
     */
    public long count(StatusClass statusClass) {
        return switch (statusClass) {
            case PENDING -> pending;
            case IN_PROGRESS -> inProgress;
            case FOLLOWED_UP -> followedUp;
            case RESOLVED -> resolved;
            case UNRESOLVABLE -> unresolvable;
            case INELIGIBLE -> ineligible;
            case UNCLASSIFIED -> unclassified;
        };
    }

    /**
     * All complaints: those received (pengaduan yang diterima).
     *
     * @return the sum of all classes
     * @throws ArithmeticException if it exceeds {@link Long#MAX_VALUE}
     */
    public long received() {
        return sum(
                sum(sum(pending, inProgress), sum(followedUp, resolved)),
                sum(unresolvable, sum(ineligible, unclassified)));
    }

    /**
     * The counts of both together.
     *
     * @param other other complaints
     * @return the sum, class by class
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public ComplaintCounts plus(ComplaintCounts other) {
        return new ComplaintCounts(
                sum(pending, other.pending),
                sum(inProgress, other.inProgress),
                sum(followedUp, other.followedUp),
                sum(resolved, other.resolved),
                sum(unresolvable, other.unresolvable),
                sum(ineligible, other.ineligible),
                sum(unclassified, other.unclassified),
                sum(changedLater, other.changedLater));
    }

    /**
     * Adds up a stream of counts, sequential or parallel, ordered or not.
     *
     * @return the collector
     */
    public static Collector<ComplaintCounts, ?, ComplaintCounts> summing() {
        class Sum {
            ComplaintCounts counts = NONE;

            void add(ComplaintCounts more) {
                counts = counts.plus(more);
            }

            Sum merge(Sum other) {
                add(other.counts);
                return this;
            }
        }
        return Collector.of(Sum::new, Sum::add, Sum::merge, sum -> sum.counts, Collector.Characteristics.UNORDERED);
    }

    /** The sum of two numbers of complaints. */
    static long sum(long a, long b) {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException overflow) {
            throw new ArithmeticException("number of complaints exceeds " + Long.MAX_VALUE + ": " + a + " + " + b);
        }
    }
}
