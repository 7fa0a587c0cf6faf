// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class TimePeriodProperties {

    @Provide
    Arbitrary<TimePeriod> periods() {
        return RenaksiArbitraries.periods();
    }

    /** Up to three months of a few months, so that two of them often meet, touch or miss each other by a day. */
    @Provide
    Arbitrary<TimePeriod> shortPeriods() {
        LocalDate first = LocalDate.of(2023, 12, 20);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 90))
                .as((start, more) -> TimePeriod.between(first.plusDays(start), first.plusDays(start + more)));
    }

    private static Set<LocalDate> days(TimePeriod period) {
        return period.start().datesUntil(period.endInclusive().plusDays(1)).collect(Collectors.toSet());
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("periods") TimePeriod period) {
        String text = period.toString();
        String kind = text.replaceAll("\\d", "0");
        Statistics.label("kind").collect(kind);
        Statistics.label("kind").coverage(coverage -> {
            for (String each : List.of("0000", "0000/0000", "0000-Q0", "0000-S0", "0000-00", "0000-00/0000-00")) {
                coverage.check(each).count(it -> it > 0);
            }
            coverage.check("0000-00-00").count(it -> it > 0);
            coverage.check("0000-00-00/0000-00-00").count(it -> it > 0);
        });

        assertThat(TimePeriod.parse(text)).isEqualTo(period);
    }

    @Property
    void aPeriodIsTheSameHoweverItWasMade(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        String y = String.format(java.util.Locale.ROOT, "%04d", year);
        List<TimePeriod> years = List.of(
                TimePeriod.ofYear(year),
                TimePeriod.ofYears(year, year),
                TimePeriod.parse(y),
                TimePeriod.parse(y + "/" + y),
                TimePeriod.parse(y + "-S1/" + y + "-S2"),
                TimePeriod.parse(y + "-Q1/" + y + "-Q4"),
                TimePeriod.parse(y + "-01/" + y + "-12"),
                TimePeriod.parse(y + "-01-01/" + y + "-12-31"),
                TimePeriod.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        YearMonth days = YearMonth.of(year, month);
        List<TimePeriod> months = List.of(
                TimePeriod.ofMonth(year, month),
                TimePeriod.parse(days.toString()),
                TimePeriod.parse(days + "/" + days),
                TimePeriod.between(days.atDay(1), days.atEndOfMonth()));

        assertThat(Set.copyOf(new ArrayList<>(years))).hasSize(1);
        assertThat(Set.copyOf(new ArrayList<>(months))).hasSize(1);
    }

    @Property
    void quartersSemestersAndMonthsMakeUpTheYear(@ForAll @IntRange(min = 1, max = 9999) int year) {
        TimePeriod whole = TimePeriod.ofYear(year);

        assertThat(joined(List.of(TimePeriod.ofSemester(year, 1), TimePeriod.ofSemester(year, 2))))
                .isEqualTo(whole);
        assertThat(joined(List.of(
                        TimePeriod.ofQuarter(year, 1),
                        TimePeriod.ofQuarter(year, 2),
                        TimePeriod.ofQuarter(year, 3),
                        TimePeriod.ofQuarter(year, 4))))
                .isEqualTo(whole);
        List<TimePeriod> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(TimePeriod.ofMonth(year, month));
        }
        assertThat(joined(months)).isEqualTo(whole);
    }

    private static TimePeriod joined(List<TimePeriod> parts) {
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start())
                    .isEqualTo(parts.get(i - 1).endInclusive().plusDays(1));
        }
        return TimePeriod.between(
                parts.get(0).start(), parts.get(parts.size() - 1).endInclusive());
    }

    @Property
    void overlapAgreesWithLookingAtEveryDay(
            @ForAll("shortPeriods") TimePeriod one, @ForAll("shortPeriods") TimePeriod other) {
        boolean shared = days(one).stream().anyMatch(days(other)::contains);
        Statistics.label("overlap").collect(shared);
        Statistics.label("overlap").coverage(coverage -> {
            coverage.check(true).percentage(it -> it > 20);
            coverage.check(false).percentage(it -> it > 10);
        });

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void enclosingAgreesWithLookingAtEveryDay(
            @ForAll("shortPeriods") TimePeriod one, @ForAll("shortPeriods") TimePeriod other) {
        assertThat(one.encloses(other)).isEqualTo(days(one).containsAll(days(other)));
        assertThat(one.encloses(one)).isTrue();
    }

    @Property
    void orderAgreesWithEqualityAndIsReversedTheOtherWay(
            @ForAll("periods") TimePeriod one, @ForAll("periods") TimePeriod other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-Integer.signum(one.compareTo(other)));
        assertThat(one.compareTo(TimePeriod.parse(one.toString()))).isZero();
    }

    @Property
    void containingAgreesWithLookingAtEveryDay(
            @ForAll("shortPeriods") TimePeriod period, @ForAll @IntRange(min = -2, max = 212) int day) {
        LocalDate date = LocalDate.of(2023, 12, 20).plusDays(day);

        assertThat(period.contains(date)).isEqualTo(days(period).contains(date));
    }

    @Property
    void aPeriodOverlapsItselfAndContainsItsEnds(@ForAll("periods") TimePeriod period) {
        assertThat(period.overlaps(period)).isTrue();
        assertThat(period.contains(period.start())).isTrue();
        assertThat(period.contains(period.endInclusive())).isTrue();
    }

    @Property
    void wholeMonthsAgreeWithCountingThem(
            @ForAll @IntRange(min = 1, max = 100) int count, @ForAll @IntRange(max = 300) int from) {
        LocalDate start = LocalDate.of(2010, 1, 1).plusMonths(from);
        List<LocalDate> firsts = start.datesUntil(start.plusMonths(count))
                .filter(day -> day.getDayOfMonth() == 1)
                .toList();

        assertThat(TimePeriod.between(start, start.plusMonths(count).minusDays(1))
                        .wholeMonths())
                .isEqualTo(firsts.size());
    }

    @Property
    void theWordsOfDifferentPeriodsDiffer(
            @ForAll("periods") TimePeriod one, @ForAll("periods") TimePeriod other, @ForAll Language language) {
        assertThat(one.in(language).equals(other.in(language))).isEqualTo(one.equals(other));
    }

    @Property
    void parseNeverFailsOtherwiseThanByAnIllegalArgument(@ForAll("periodLike") String text) {
        try {
            assertThat(TimePeriod.parse(text).toString()).isNotBlank();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).isExactlyInstanceOf(InvalidInputException.class);
        }
    }

    @Provide
    Arbitrary<String> periodLike() {
        Arbitrary<String> year = Arbitraries.of("2022", "0000", "9999", "99", "");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("0123456789-/QS").ofMaxLength(8);
        return Combinators.combine(year, rest).as((start, end) -> start + end);
    }

    /** Day by day, without any arithmetic of periods. */
    @Property
    void mergedPeriodsHaveTheSameDaysAndADayOfNoneBetweenThem(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 60) Integer> starts, @ForAll Random random) {
        LocalDate first = LocalDate.of(2022, 1, 1);
        List<TimePeriod> periods = starts.stream()
                .map(start ->
                        TimePeriod.between(first.plusDays(start), first.plusDays(start + (long) random.nextInt(20))))
                .toList();
        Set<LocalDate> days = new TreeSet<>();
        periods.forEach(period ->
                period.start().datesUntil(period.endInclusive().plusDays(1)).forEach(days::add));
        List<TimePeriod> merged = TimePeriod.merged(periods);
        assertThat(merged.stream()
                        .flatMap(period ->
                                period.start().datesUntil(period.endInclusive().plusDays(1))))
                .containsExactlyElementsOf(days);
        assertThat(merged)
                .allSatisfy(period -> assertThat(days)
                        .doesNotContain(
                                period.start().minusDays(1),
                                period.endInclusive().plusDays(1)));
    }
}
