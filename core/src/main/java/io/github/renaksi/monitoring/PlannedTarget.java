// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Outcome;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was to be reached in a time (target s.d. periode): the value that the target has for it, or else the values of
 * its parts put together as realisations are, each bound of a range by itself.
 *
 * <p>Values of quarters add up under {@link Consolidation#SUM}, the last one counts under {@link Consolidation#LAST},
 * and under {@link Consolidation#MEAN} their mean. Under {@link Consolidation#RATIO_OF_SUMS} equal values stay, and
 * unequal ones weigh by what was realised as denominator: 80% of 10 and 90% of 50 are 53 of 60. Where a half-year and
 * its quarters have values, the half-year counts.
 */
public final class PlannedTarget {

    /** The plan sets no target for the time. */
    public static final NotComputable NO_TARGET = new NotComputable(
            "no-target", Text.of("tidak ada target untuk periode ini", "there is no target for this period"));

    /** Values of the target share days, and neither lies in the other. */
    public static final NotComputable OVERLAPPING = new NotComputable(
            "overlapping-targets", Text.of("periode target tumpang tindih", "the periods of the target overlap"));

    /** Values in per cent differ, and it is not known of how many each is. */
    public static final NotComputable UNWEIGHED = new NotComputable(
            "targets-unweighed",
            Text.of(
                    "target tiap periode berbeda dan pembaginya belum diketahui",
                    "targets of the periods differ and what they are out of is unknown"));

    /** A value that counts, and of how many it is. */
    private record Part(TimePeriod period, TargetValue value, Ratio weight) {

        Ratio bound(boolean high) {
            return high ? value.high() : value.low();
        }
    }

    private final StrategicTarget target;
    private final TimePeriod period;
    private final List<Part> parts;
    private final List<TimePeriod> blank;
    private final Ratio low;
    private final Ratio high;

    private PlannedTarget(StrategicTarget target, TimePeriod period, List<Part> parts, List<TimePeriod> blank) {
        this.target = target;
        this.period = period;
        this.parts = parts;
        this.blank = blank;
        this.low = value(false);
        this.high = value(true);
    }

    /**
     * What is to be reached in a time, whatever was reported.
     *
     * @param target the target
     * @param period the time, such as the year of which the quarters have values
     * @return the value, or why there is none: no value lies in the time, values overlap, or they are shares that
     *     differ
     */
    public static Outcome<PlannedTarget> of(StrategicTarget target, TimePeriod period) {
        Checks.notNull(target, "target");
        Checks.notNull(period, "period of target '%s'", target.id());
        return of(target, period, List.of(), BlankPeriods.TO_DATE);
    }

    /** As {@link #of(StrategicTarget, TimePeriod)}, in sight of what was reported in the time. */
    static Outcome<PlannedTarget> of(
            StrategicTarget target, TimePeriod period, List<RealisedPart> reported, BlankPeriods blanks) {
        TimePeriod whole = blanks == BlankPeriods.WHOLE_YEAR ? years(period) : period;
        List<TimePeriod> due = due(target, whole);
        if (due.isEmpty()) {
            return Outcome.missing(NO_TARGET);
        }
        for (int i = 1; i < due.size(); i++) {
            if (due.get(i - 1).overlaps(due.get(i))) {
                return Outcome.missing(OVERLAPPING);
            }
        }
        List<TimePeriod> covered = due.stream()
                .filter(it -> reported.stream().anyMatch(part -> part.period().overlaps(it)))
                .toList();
        boolean onlyReported = blanks == BlankPeriods.REPORTED && !covered.isEmpty();
        List<TimePeriod> counted = lastOnly(target, onlyReported ? covered : due);
        // Of a last value what came before it is not asked for.
        boolean onlyLater = target.consolidation() == Consolidation.LAST && !covered.isEmpty();
        List<TimePeriod> blank = due.stream()
                .filter(it -> !covered.contains(it))
                .filter(it -> !onlyLater || it.compareTo(covered.get(covered.size() - 1)) > 0)
                .toList();
        List<Part> parts = new ArrayList<>();
        for (TimePeriod each : counted) {
            parts.add(new Part(each, value(target, each), Ratio.ONE));
        }
        boolean alike = parts.stream().map(Part::value).distinct().count() == 1;
        if (target.consolidation() != Consolidation.RATIO_OF_SUMS || alike) {
            return Outcome.of(new PlannedTarget(target, whole, parts, blank));
        }
        return Outcome.of(weighed(parts, reported).map(it -> new PlannedTarget(target, whole, it, blank)), UNWEIGHED);
    }

    private static List<TimePeriod> lastOnly(StrategicTarget target, List<TimePeriod> periods) {
        return target.consolidation() == Consolidation.LAST
                ? periods.subList(periods.size() - 1, periods.size())
                : periods;
    }

    /** The calendar years that a time lies in. */
    private static TimePeriod years(TimePeriod period) {
        return TimePeriod.ofYears(
                period.start().getYear(), period.endInclusive().getYear());
    }

    /** The periods that have values: the time itself, or the longest that lie in it, by time. */
    static List<TimePeriod> due(StrategicTarget target, TimePeriod period) {
        if (target.values().containsKey(period)) {
            return List.of(period);
        }
        List<TimePeriod> longest = new ArrayList<>();
        for (TimePeriod each : target.values().keySet()) {
            if (period.encloses(each)) {
                // By time, of one beginning the shorter first: what is enclosed stands beside what encloses it.
                longest.removeIf(each::encloses);
                if (longest.stream().noneMatch(it -> it.encloses(each))) {
                    longest.add(each);
                }
            }
        }
        return longest;
    }

    /** The time in which realisations count: the days that have a value, or all where none has. */
    static List<TimePeriod> scope(StrategicTarget target, TimePeriod period) {
        List<TimePeriod> due = due(target, period);
        return due.isEmpty() ? List.of(period) : TimePeriod.merged(due);
    }

    private static TargetValue value(StrategicTarget target, TimePeriod period) {
        return Optional.ofNullable(target.values().get(period)).orElseThrow();
    }

    /** With the denominators that were realised; none where some part has none, or one lies in two. */
    private static Optional<List<Part>> weighed(List<Part> parts, List<RealisedPart> reported) {
        List<Part> weighed = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (Part part : parts) {
            List<RealisedPart> within = reported.stream()
                    .filter(it -> it.period().overlaps(part.period()))
                    .toList();
            boolean known = !within.isEmpty()
                    && within.stream()
                            .allMatch(it -> part.period().encloses(it.period())
                                    && it.outOf().isPresent());
            if (!known) {
                return Optional.empty();
            }
            Ratio weight = Ratio.sum(
                    within.stream().map(it -> it.outOf().orElseThrow()).toList());
            weighed.add(new Part(part.period(), part.value(), weight));
            sum = sum.plus(weight);
        }
        return sum.signum() == 0 ? Optional.empty() : Optional.of(weighed);
    }

    private Ratio value(boolean atHigh) {
        if (parts.size() == 1 || areAlike()) {
            return parts.get(0).bound(atHigh);
        }
        Ratio sum = Ratio.sum(parts.stream()
                .map(part -> part.bound(atHigh).multipliedBy(part.weight()))
                .toList());
        return target.consolidation() == Consolidation.SUM
                ? sum
                : sum.dividedBy(Ratio.sum(parts.stream().map(Part::weight).toList()));
    }

    /** Whether they are shares of which equal ones stay. */
    private boolean areAlike() {
        return target.consolidation() == Consolidation.RATIO_OF_SUMS
                && parts.stream().map(Part::value).distinct().count() == 1;
    }

    /**
     * The time that it is of: what was asked for, or the calendar years that it lies in.
     *
     * @return the time
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * The value, or the lower bound of the range.
     *
     * @return the exact value in the unit of the target: 98 for 98%
     */
    public Ratio low() {
        return low;
    }

    /**
     * The value once more, or the upper bound of the range.
     *
     * @return the exact value in the unit of the target
     */
    public Ratio high() {
        return high;
    }

    /** {@return whether the bounds differ} */
    public boolean isRange() {
        return !low.equals(high);
    }

    /**
     * The periods of the target whose values count.
     *
     * @return the periods by time; the one of {@link #period()} where the target has a value for it
     */
    public List<TimePeriod> parts() {
        return parts.stream().map(Part::period).toList();
    }

    /**
     * The periods of the target that nothing was reported of (periode tanpa laporan).
     *
     * @return the periods by time, whether they count or not; of a {@linkplain Consolidation#LAST last value} those
     *     after it; none where it was not asked in sight of reports
     */
    public List<TimePeriod> blank() {
        return blank;
    }

    /**
     * Whether values of parts were put together.
     *
     * @return whether it is not the value that the target has for the time
     */
    public boolean isConsolidated() {
        return !target.values().containsKey(period);
    }

    /**
     * The value in words, exact, with the unit of the target.
     *
     * @return such as {@code 60 pengaduan} or {@code 80–90%}
     */
    public Text inUnit() {
        return target.inUnit(low, high);
    }

    /** The value of the range that lies nearest to a value. */
    Ratio nearestTo(Ratio value) {
        if (value.compareTo(low) < 0) {
            return low;
        }
        return value.compareTo(high) > 0 ? high : value;
    }

    /** A bound, or where values were put together how: 10 + 20, (80% × 10 + 90% × 50) / (10 + 50). */
    Working working(Ratio bound) {
        if (parts.size() == 1 || areAlike()) {
            return number(bound);
        }
        boolean atHigh = bound.equals(high);
        Unit unit = target.unitOfFigures();
        Function<Part, Localized> value = part -> Working.number(part.bound(atHigh), unit);
        return new Working(
                switch (target.consolidation()) {
                    case SUM -> Working.added(parts, value);
                    case MEAN -> Working.alike("({0}) / {1}", Working.added(parts, value), parts.size());
                    case RATIO_OF_SUMS ->
                        Working.alike(
                                "({0}) / ({1})",
                                Working.added(
                                        parts,
                                        part -> Working.alike(
                                                "{0} × {1}", value.apply(part), Working.number(part.weight()))),
                                Working.added(parts, part -> Working.number(part.weight())));
                    case LAST -> throw new AssertionError(parts);
                },
                false);
    }

    /** A bound as it stands between signs of a formula. */
    Working number(Ratio bound) {
        return new Working(Working.alike("{0}", Working.number(bound, target.unitOfFigures())), true);
    }

    /** Whether the bound is what several values add up to. */
    boolean isSeveral() {
        return parts.size() > 1 && !areAlike();
    }

    /** Which targets count, where they are not that of the time itself. */
    Optional<Text> counting(TimePeriod asked, BlankPeriods blanks) {
        List<Text> notes = new ArrayList<>();
        if (isConsolidated()) {
            notes.add(Text.format("target {0}", "target of {0}", listed(parts())));
        } else if (!period.equals(asked)) {
            notes.add(Text.format("target {0}", "target of {0}", period));
        }
        if (isConsolidated() && !blank.isEmpty()) {
            notes.add(Text.format("tanpa laporan {0}, {1}", "no report for {0}, {1}", listed(blank), blanks));
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(Text.join("; ", notes));
    }

    private static Text listed(List<TimePeriod> periods) {
        return periods.size() > Working.LISTED
                ? Text.format(
                        "{0} bagian dalam {1}",
                        "{0} parts within {1}", periods.size(), periods.get(0).span(periods.get(periods.size() - 1)))
                : Working.alike("{0}", List.<Localized>copyOf(periods));
    }

    /** Each value that counts, with its period. */
    SortedMap<TimePeriod, Ratio> bounds(Ratio bound) {
        boolean atHigh = bound.equals(high);
        SortedMap<TimePeriod, Ratio> bounds = new TreeMap<>();
        parts.forEach(part -> bounds.put(part.period(), part.bound(atHigh)));
        return bounds;
    }

    /** The days that it speaks of, by time. */
    List<TimePeriod> due() {
        return scope(target, period);
    }

    /** The value with its unit. */
    @Override
    public String toString() {
        return inUnit().toString();
    }
}
