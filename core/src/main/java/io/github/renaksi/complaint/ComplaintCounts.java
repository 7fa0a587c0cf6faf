package io.github.renaksi.complaint;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /** The greatest count of one report, 10¹²: a hundred times as many as there are people. */
    public static final long MAX_REPORTED = 1_000_000_000_000L;

    /** The greatest count of all, and of any sum, 10¹⁸. */
    public static final long MAX_SUM = 1_000_000_000_000_000_000L;

    /** No complaints; adding it changes nothing. */
    public static final ComplaintCounts NONE = new ComplaintCounts(0, 0, 0, 0, 0, 0, 0, 0);

    // Checks that every count is within bounds, and that no more changed later than could have.
    public ComplaintCounts {
        check(pending, "number of pending complaints");
        check(inProgress, "number of complaints in progress");
        check(followedUp, "number of followed-up complaints");
        check(resolved, "number of resolved complaints");
        check(unresolvable, "number of unresolvable complaints");
        check(ineligible, "number of ineligible complaints");
        check(unclassified, "number of unclassified complaints");
        check(changedLater, "number of complaints that changed later");
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
     * What a figure of these counts says of those that changed after the day of the data.
     *
     * @return how many are counted as they stood on the day, in words, or empty where none changed later
     */
    public Optional<Text> changedLaterInWords() {
        return CompletionFigures.in(changedLater);
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
     */
    public long received() {
        return pending + inProgress + followedUp + resolved + unresolvable + ineligible + unclassified;
    }

    /**
     * The counts of both together.
     *
     * @param other other complaints
     * @return the sum, class by class
     * @throws IllegalArgumentException if a count exceeds {@link #MAX_SUM}, as none of a million reports does
     */
    public ComplaintCounts plus(ComplaintCounts other) {
        Checks.notNull(other, "counts that are added");
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
    public static Collector<ComplaintCounts, ?, ComplaintCounts> toSum() {
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

    /** The sum of two numbers of complaints, of which neither exceeds {@link #MAX_SUM}. */
    static long sum(long a, long b) {
        if (a + b > MAX_SUM) {
            throw Checks.failure("number of complaints must be at most %d, was %d + %d", MAX_SUM, a, b);
        }
        return a + b;
    }

    /** Refuses a number of complaints that is negative or above {@link #MAX_SUM}. */
    static void check(long count, String name, @Nullable Object... of) {
        if (count < 0 || count > MAX_SUM) {
            throw Checks.failure("%s must be from 0 to %d, was %d", Checks.format(name, of), MAX_SUM, count);
        }
    }
}
