// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many complaints stand in which class, and how many of them changed only after the day of which the counts speak.
 *
 * <p>Counts are added in any order and grouping: {@link #plus} is associative and commutative, and {@link #none}
 * changes nothing. No count exceeds {@link #MAX_SUM}.
 *
 * <pre>{@code
 * ClassCounts.of(DeadlineClass.WITHIN, 40).with(DeadlineClass.LATE, 2).total() // 42
 * }</pre>
 *
 * @param <C> the classes
 */
public final class ClassCounts<C extends Enum<C> & ComplaintClass> {

    /** The greatest count of all, and of any sum, 10¹⁸. */
    public static final long MAX_SUM = 1_000_000_000_000_000_000L;

    /** So that the greatest counts of all classes together are a long. */
    private static final int MAX_CLASSES = 9;

    private final Class<C> classes;
    private final long[] counts;
    private final long changedLater;

    private ClassCounts(Class<C> classes, long[] counts, long changedLater) {
        this.classes = classes;
        this.counts = counts;
        this.changedLater = changedLater;
        for (C each : EnumSet.allOf(classes)) {
            if (!isCount(count(each))) {
                check(count(each), "number of " + each.complaints());
            }
        }
        check(changedLater, "number of complaints that changed later");
        Set<C> changing = changing();
        if (changedLater > changing.stream().mapToLong(this::count).sum()) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "jumlah pengaduan yang berubah kemudian paling banyak sebesar jumlah %s, diisi %d",
                    "number of complaints that changed later must be at most that of %s, was %d",
                    Text.format(
                            "{0}",
                            "{0}",
                            changing.stream()
                                    .map(each -> Text.format(
                                            "{0} ({1})",
                                            "{0} ({1})", Checks.named(each.complaints()), Long.toString(count(each))))
                                    .toList()),
                    Checks.value(changedLater));
        }
    }

    /**
     * No complaints of any class; adding it changes nothing.
     *
     * @param classes the classes, at most nine
     * @param <C> the classes
     * @return the counts
     * @throws IllegalArgumentException if there are more
     */
    public static <C extends Enum<C> & ComplaintClass> ClassCounts<C> none(Class<C> classes) {
        return of(classes, each -> 0, 0);
    }

    /**
     * Complaints of one class.
     *
     * @param one the class
     * @param count their number, from 0 to 10¹⁸
     * @param <C> the classes
     * @return the counts, of which all others are 0
     * @throws IllegalArgumentException if the number is out of bounds, naming the class
     */
    public static <C extends Enum<C> & ComplaintClass> ClassCounts<C> of(C one, long count) {
        return none(Checks.notNull(one, "class of complaints").getDeclaringClass())
                .with(one, count);
    }

    static <C extends Enum<C> & ComplaintClass> ClassCounts<C> of(
            Class<C> classes, ToLongFunction<C> count, long changedLater) {
        Checks.notNull(count, "count of each class");
        Set<C> all = EnumSet.allOf(Checks.notNull(classes, "classes of counts"));
        Checks.between(1, MAX_CLASSES, all.size(), "number of classes of %s", classes.getSimpleName());
        return new ClassCounts<>(classes, all.stream().mapToLong(count).toArray(), changedLater);
    }

    /**
     * The same with another number of one class.
     *
     * @param one the class
     * @param count its number, from 0 to 10¹⁸
     * @return a copy
     * @throws IllegalArgumentException if the number is out of bounds, or fewer than changed later would be left
     */
    public ClassCounts<C> with(C one, long count) {
        long[] copy = counts.clone();
        copy[index(one)] = count;
        return new ClassCounts<>(classes, copy, changedLater);
    }

    /**
     * The same with another number of complaints that changed later.
     *
     * @param number how many of the complaints were answered or closed only after the day of which the counts speak,
     *     and are counted as they stood on it
     * @return a copy
     * @throws IllegalArgumentException if there are fewer {@linkplain ComplaintClass#canHaveChangedLater() that can}
     */
    public ClassCounts<C> withChangedLater(long number) {
        return new ClassCounts<>(classes, counts, number);
    }

    /**
     * The complaints of one class.
     *
     * @param one the class
     * @return their number
     */
    public long count(C one) {
        return counts[index(one)];
    }

    /** {@return the number of all complaints} */
    public long total() {
        return Arrays.stream(counts).sum();
    }

    /**
     * How many of the complaints were answered or closed only after the day of which the counts speak, and are counted
     * as they stood on it.
     *
     * @return their number
     */
    public long changedLater() {
        return changedLater;
    }

    /** How many complaints are counted as they stood before they changed, in words, if any. */
    Optional<Text> changedLaterInWords() {
        return changedLater == 0
                ? Optional.empty()
                : Optional.of(Text.format(
                        "{0} pengaduan yang statusnya berubah sesudah tanggal data dihitung menurut keadaan pada"
                                + " tanggal itu",
                        "{0} {0:complaint|complaints} whose status changed after the day of the data {0:is|are}"
                                + " counted as {0:it|they} stood on it",
                        changedLater));
    }

    private Set<C> changing() {
        Set<C> changing = EnumSet.allOf(classes);
        changing.removeIf(each -> !each.canHaveChangedLater());
        return changing;
    }

    /**
     * The counts of both together.
     *
     * @param other other complaints
     * @return the sum, class by class
     * @throws IllegalArgumentException if a count exceeds {@link #MAX_SUM}, as none of a million reports does
     */
    public ClassCounts<C> plus(ClassCounts<C> other) {
        Checks.notNull(other, "counts that are added");
        long[] sums = new long[counts.length];
        Arrays.setAll(sums, i -> sum(counts[i], other.counts[i]));
        return new ClassCounts<>(classes, sums, sum(changedLater, other.changedLater));
    }

    /**
     * Adds up a stream of counts, sequential or parallel, ordered or not.
     *
     * @param classes the classes
     * @param <C> the classes
     * @return the collector
     */
    public static <C extends Enum<C> & ComplaintClass> Collector<ClassCounts<C>, ?, ClassCounts<C>> toSum(
            Class<C> classes) {
        return Collectors.reducing(none(classes), ClassCounts::plus);
    }

    /** Equal where all numbers of the same classes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassCounts<?> that
                && classes.equals(that.classes)
                && Arrays.equals(counts, that.counts)
                && changedLater == that.changedLater;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Long.hashCode(changedLater);
    }

    /** What is counted, such as {@code {WITHIN=40, LATE=2}}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ", "{", "}");
        for (C each : EnumSet.allOf(classes)) {
            if (count(each) != 0) {
                words.add(each + "=" + count(each));
            }
        }
        return changedLater == 0
                ? words.toString()
                : words.add("changed later=" + changedLater).toString();
    }

    @SuppressWarnings("EnumOrdinal") // Numbers of cells that live no longer than the program.
    private static int index(Enum<?> one) {
        return Checks.notNull(one, "class of complaints").ordinal();
    }

    /** The sum of two numbers of complaints, of which neither exceeds {@link #MAX_SUM}. */
    static long sum(long a, long b) {
        if (a + b > MAX_SUM) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "jumlah pengaduan paling banyak %d, ada %d + %d",
                    "number of complaints must be at most %d, was %d + %d",
                    Checks.limit(MAX_SUM),
                    a,
                    b);
        }
        return a + b;
    }

    /** Refuses a number of complaints that is negative or above {@link #MAX_SUM}. */
    static void check(long count, String name, @Nullable Object... of) {
        if (!isCount(count)) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "%s harus dari 0 sampai %d, diisi %d",
                    "%s must be from 0 to %d, was %d",
                    Checks.named(name, of),
                    Checks.limit(MAX_SUM),
                    Checks.value(count));
        }
    }

    private static boolean isCount(long count) {
        return count >= 0 && count <= MAX_SUM;
    }

    /** Counts complaints one by one. */
    static final class Counter<C extends Enum<C> & ComplaintClass> {

        private final Class<C> classes;
        private final long[] counts;
        private long changedLater;

        Counter(Class<C> classes) {
            this.classes = classes;
            this.counts = new long[none(classes).counts.length];
        }

        void add(C one, boolean changed) {
            counts[index(one)]++;
            changedLater += changed ? 1 : 0;
        }

        void addAll(Counter<C> more) {
            Arrays.setAll(counts, i -> counts[i] + more.counts[i]);
            changedLater += more.changedLater;
        }

        ClassCounts<C> counts() {
            return new ClassCounts<>(classes, counts.clone(), changedLater);
        }
    }
}
