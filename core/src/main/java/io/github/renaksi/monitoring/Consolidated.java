// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Citation;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Outcome;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.StrategicTarget;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The realisations of one target in one period, made one by the target's rule.
 *
 * @param target the target
 * @param period the period
 * @param parts the parts whose values count
 * @param missing why there is no value where there are no parts
 */
record Consolidated(StrategicTarget target, TimePeriod period, RealisedParts parts, NotComputable missing) {

    /** More than the days of five years. */
    private static final int MAX_PARTS = 2_000;

    /** None, for a reason. */
    static Consolidated without(StrategicTarget target, TimePeriod period, NotComputable reason) {
        return new Consolidated(target, period, new RealisedParts(List.of(), target.unitOfFigures()), reason);
    }

    /**
     * Takes those of the target that lie in the period.
     *
     * @return none where one lies in it only partly, two overlap, or the target's rule cannot put the parts together
     */
    static Outcome<Consolidated> of(StrategicTarget target, TimePeriod period, Collection<Realisation> realisations) {
        return ofParts(
                target,
                period,
                realisations.stream()
                        .filter(it -> it.target().equals(target.id())
                                && PlannedTarget.scope(target, period).stream().anyMatch(it.period()::overlaps))
                        .map(RealisedPart::of)
                        .toList());
    }

    /** As {@link #of}, of parts that are all of the target. */
    static Outcome<Consolidated> ofParts(StrategicTarget target, TimePeriod period, List<RealisedPart> unsorted) {
        List<RealisedPart> parts = unsorted.stream()
                .sorted(Comparator.comparing(RealisedPart::period))
                .toList();
        RealisedParts counted = new RealisedParts(rule(target).counted(parts), target.unitOfFigures());
        return refusal(target, period, parts)
                .map(reason -> Outcome.<Consolidated>missing(new NotComputable("realisations-refused", reason)))
                .orElseGet(() -> Outcome.of(new Consolidated(target, period, counted, Achievement.NOTHING_REALISED)));
    }

    private static ConsolidationRule rule(StrategicTarget target) {
        return ConsolidationRule.of(target.consolidation());
    }

    private static Optional<Text> refusal(StrategicTarget target, TimePeriod period, List<RealisedPart> parts) {
        if (parts.size() > MAX_PARTS) {
            return Optional.of(Text.format(
                    "realisasi target '{0}' dalam {1} paling banyak {2}, ada {3}",
                    "realisations of target '{0}' in {1} must be at most {2}, were {3}",
                    target.id(),
                    period,
                    MAX_PARTS,
                    parts.size()));
        }
        List<TimePeriod> scope = PlannedTarget.scope(target, period);
        Optional<TimePeriod> before = Optional.empty();
        for (RealisedPart part : parts) {
            if (scope.stream().noneMatch(it -> it.encloses(part.period()))) {
                return Optional.of(Text.format(
                        "realisasi target '{0}' dalam {1} harus berada di dalamnya, ada yang untuk {2}",
                        "realisations of target '{0}' in {1} must lie within it, had one of {2}",
                        target.id(),
                        scope,
                        part.period()));
            }
            if (before.filter(part.period()::overlaps).isPresent()) {
                return Optional.of(Text.format(
                        "realisasi target '{0}' tidak boleh tumpang tindih, ada {1} dan {2}",
                        "realisations of target '{0}' must not overlap, had {1} and {2}",
                        target.id(),
                        before.get(),
                        part.period()));
            }
            before = Optional.of(part.period());
        }
        return parts.stream()
                .flatMap(part -> refusal(target, part, parts.size() > 1).stream())
                .findFirst();
    }

    private static Optional<Text> refusal(StrategicTarget target, RealisedPart part, boolean amongOthers) {
        boolean countsInShares =
                target.unitOfFigures().perOne() != 1 || target.unitOfFigures().equals(Unit.NONE);
        if (part.outOf().isPresent() && !countsInShares) {
            return Optional.of(Text.format(
                    "realisasi target '{0}', yang satuannya {1}, tidak boleh berupa bagian; yang untuk {2} adalah {3} dari {4}",
                    "realisations of target '{0}', whose unit is {1}, must not be shares; that of {2} is {3} out of {4}",
                    target.id(),
                    target.unit(),
                    part.period(),
                    FigureFormat.exact(part.amount()),
                    FigureFormat.exact(part.outOf().get())));
        }
        return amongOthers
                ? rule(target)
                        .refusal(part)
                        .map(reason -> Text.format(
                                "realisasi target '{0}', {1}",
                                "realisations of target '{0}', {1}", target.id(), reason))
                : Optional.empty();
    }

    /** Whether there are no parts, or some are of less than all offices or were observed before they were over. */
    boolean isIncomplete() {
        return parts.list().isEmpty() || parts.list().stream().anyMatch(RealisedPart::isIncomplete);
    }

    /** Whether the parts cover less than a time: for the last value, whether it is not that of its end. */
    boolean isLessThan(List<TimePeriod> due) {
        List<TimePeriod> covered = covered();
        if (target.consolidation() == Consolidation.LAST) {
            LocalDate end = due.get(due.size() - 1).endInclusive();
            return covered.stream().allMatch(it -> it.endInclusive().isBefore(end));
        }
        return due.stream().anyMatch(it -> covered.stream().noneMatch(each -> each.encloses(it)));
    }

    private List<TimePeriod> covered() {
        return TimePeriod.merged(parts.list().stream().map(RealisedPart::period).toList());
    }

    /** The times that the counted parts speak of, in words, if there are any. */
    Optional<Text> times() {
        if (parts.list().isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() > Working.LISTED) {
            TimePeriod whole = parts.list().get(0).period().span(parts.last().period());
            return Optional.of(Text.format("{0} bagian dalam {1}", "{0} parts within {1}", parts.size(), whole));
        }
        List<Localized> times =
                parts.list().stream().<Localized>map(RealisedPart::period).toList();
        return Optional.of(Working.alike("{0}", times));
    }

    /** Whether the one part that counts is of the whole period. */
    boolean isWhole() {
        return parts.size() == 1 && parts.last().period().equals(period);
    }

    /**
     * The derivation with the day of the counted parts, where all have one, of how many offices they are, and what
     * changed later.
     */
    Derivation dated(Derivation undated) {
        List<RealisedPart> counted = parts.list();
        Derivation covering = counted.stream()
                .flatMap(part -> part.coverage().stream())
                .findFirst()
                .map(undated::alsoBasedOn)
                .orElse(undated);
        Derivation derivation = counted.stream()
                .map(RealisedPart::counts)
                .reduce(ComplaintCounts.NONE, ComplaintCounts::plus)
                .changedLaterInWords()
                .map(covering::alsoBasedOn)
                .orElse(covering);
        Optional<TimePeriod> observed =
                counted.stream().flatMap(part -> part.observed().stream()).reduce(TimePeriod::span);
        boolean all = counted.stream().allMatch(part -> part.observed().isPresent());
        return observed.filter(it -> all || !it.start().equals(it.endInclusive()))
                .map(it -> derivation.takenBetween(it.start(), it.endInclusive()))
                .orElse(derivation);
    }

    /** The value in the unit of the target. */
    Figure figure() {
        Unit unit = target.unitOfFigures();
        Rounding rounding = unit.equals(Unit.PERCENT)
                ? Rounding.perCent(1)
                : Rounding.of(2, RoundingMode.HALF_UP).withUnit(unit);
        if (parts.list().isEmpty()) {
            return Figure.notComputable(
                    missing, rounding, () -> derivation(working().words()).withPeriod(period));
        }
        return rule(target)
                .value(parts)
                .map(it -> Figure.of(it, rounding, this::derivation))
                .orElseGet(() -> Figure.notComputable(NotComputable.ZERO_DENOMINATOR, rounding, this::derivation));
    }

    private Derivation derivation() {
        List<TimePeriod> covered = covered();
        Derivation made = derivation(shown())
                .withOperands(operands())
                .withFormulaId(rule(target).formulaId(parts))
                .withCitation(source());
        return dated((parts.size() == 1 ? made : made.withBasis(times()))
                .withPeriod(covered.size() == 1 ? Optional.of(covered.get(0)) : Optional.empty()));
    }

    /** The working, and what it adds up to where that is then divided. */
    private Text shown() {
        Text working = working().words();
        return total().filter(total -> !total.isNumber())
                .map(total -> Working.alike("{0} = {1}", working, total.words()))
                .orElse(working);
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        for (RealisedPart part : parts.list()) {
            operands.add(new Operand(Working.alike("{0}", part.period()), parts.operand(part)));
            part.outOf()
                    .ifPresent(outOf ->
                            operands.add(new Operand(Text.format("{0}, dari", "{0}, out of", part.period()), outOf)));
        }
        return operands;
    }

    /** The source, where all counted parts name the same. */
    private Optional<Citation> source() {
        Optional<Citation> source = parts.last().realisation().source();
        return parts.list().stream()
                        .allMatch(part -> part.realisation().source().equals(source))
                ? source
                : Optional.empty();
    }

    private Derivation derivation(Text working) {
        return Derivation.builder()
                .name(Text.format("realisasi {0}", "realisation of {0}", target.indicator()))
                .formula(rule(target).formula())
                .working(working)
                .build();
    }

    /** What was reported, put together by the rule of the target. */
    Working working() {
        return rule(target).working(parts);
    }

    /** What several parts add up to; none of one part, of nothing, and where there is no value. */
    Optional<Working> total() {
        return parts.size() < 2 || rule(target).value(parts).isEmpty()
                ? Optional.empty()
                : Optional.of(rule(target).total(parts));
    }
}
