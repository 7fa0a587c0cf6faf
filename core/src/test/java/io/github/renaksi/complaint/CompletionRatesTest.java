// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static io.github.renaksi.complaint.CompletionRates.RESOLVED_OF_RECEIVED;
import static io.github.renaksi.complaint.CompletionRates.UNRESOLVABLE_OF_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRatesTest {

    private static final Citation SOURCE = Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022", "Tabel 2");

    private static final ComplaintCounts TABLE_2 =
            ComplaintCounts.builder().resolved(215).unresolvable(6).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 2
            # resolved | unresolvable | exact resolved | printed | exact unresolvable | printed
            215 | 6 | 215/221 | 97,3% | 6/221 | 2,7%
            """)
    void tableTwoIsReproduced(
            long resolved,
            long unresolvable,
            String exactResolved,
            String printedResolved,
            String exactUnresolvable,
            String printedUnresolvable) {
        ComplaintCounts counts = ComplaintCounts.builder()
                .resolved(resolved)
                .unresolvable(unresolvable)
                .build();

        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(RESOLVED_OF_RECEIVED)
                        .exact())
                .hasToString(exactResolved);
        assertThat(GeneralInformation.ofOneMonth(counts).rate(RESOLVED_OF_RECEIVED))
                .hasToString(printedResolved);
        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(UNRESOLVABLE_OF_RECEIVED)
                        .exact())
                .hasToString(exactUnresolvable);
        assertThat(GeneralInformation.ofOneMonth(counts).rate(UNRESOLVABLE_OF_RECEIVED))
                .hasToString(printedUnresolvable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Reported for the plan of West Sumatra, DESIGN.md: received, resolved
            # year | received | resolved | exact
            2020 | 97 | 82 | 82/97
            2021 | 62 | 46 | 23/31
            2022 | 40 | 29 | 29/40
            2023 | 60 | 60 | 1
            """)
    void resolvedOfReceivedIsExact(int year, long received, long resolved, String exact) {
        ComplaintCounts counts = ComplaintCounts.builder()
                .resolved(resolved)
                .pending(received - resolved)
                .build();

        assertThat(RESOLVED_OF_RECEIVED
                        .of(counts, TimePeriod.ofYear(year), LocalDate.of(year, 12, 31))
                        .exact())
                .hasToString(exact);
    }

    @Test
    void receivedCountsEveryClass() {
        ComplaintCounts counts = ComplaintCounts.builder()
                .pending(5)
                .inProgress(5)
                .followedUp(10)
                .resolved(40)
                .unresolvable(10)
                .ineligible(20)
                .unclassified(10)
                .build();

        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(RESOLVED_OF_RECEIVED)
                        .exact())
                .isEqualTo(Ratio.of(2, 5));
        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(UNRESOLVABLE_OF_RECEIVED)
                        .exact())
                .isEqualTo(Ratio.of(1, 10));
    }

    @Test
    void followedUpIsEverythingThatTheOfficeHasAnswered() {
        ComplaintCounts counts = ComplaintCounts.builder()
                .pending(1)
                .inProgress(2)
                .followedUp(4)
                .resolved(8)
                .unresolvable(16)
                .ineligible(32)
                .unclassified(64)
                .build();

        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(CompletionRates.FOLLOWED_UP_OF_RECEIVED)
                        .exact())
                .isEqualTo(Ratio.of(4 + 8 + 16, 127));
        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(CompletionRates.RESOLVED_OF_ELIGIBLE)
                        .exact())
                .isEqualTo(Ratio.of(8, 127 - 32));
    }

    @Test
    void aRateExplainsItself() {
        Figure rate =
                GeneralInformation.ofOneMonth(TABLE_2).withCitation(SOURCE).rate(RESOLVED_OF_RECEIVED);

        assertThat(rate.explain(INDONESIAN))
                .isEqualTo("diselesaikan 215 / diterima 221 = 215/221 → 97,3% (satu desimal, dibulatkan (5 ke"
                        + " atas); Tabel 2)");
        assertThat(rate.explain(ENGLISH))
                .isEqualTo("resolved 215 / received 221 = 215/221 → 97.3% (one decimal, rounded half up; Tabel 2)");
    }

    @Test
    void aDatedRateExplainsPeriodAndDay() {
        Figure rate = UNRESOLVABLE_OF_RECEIVED.of(TABLE_2, TimePeriod.ofMonth(2022, 6), LocalDate.of(2022, 9, 22));

        assertThat(rate.explain(INDONESIAN))
                .isEqualTo(
                        "tidak dapat diselesaikan 6 / diterima 221 = 6/221 → 2,7% (satu desimal, dibulatkan (5 ke atas); Juni 2022; data per 22 September 2022)");
        assertThat(rate.explain(ENGLISH))
                .isEqualTo("unresolvable 6 / received 221 = 6/221 → 2.7% (one decimal, rounded half up; June"
                        + " 2022; data as of 22 September 2022)");
    }

    @Test
    void aRateSaysHowManyAreCountedAsTheyStoodBeforeTheyChanged() {
        ComplaintCounts counts = ComplaintCounts.builder()
                .resolved(14)
                .followedUp(6)
                .changedLater(6)
                .build();

        Figure rate = RESOLVED_OF_RECEIVED.of(counts, TimePeriod.ofQuarter(2024, 1), LocalDate.of(2024, 3, 31));

        assertThat(rate.explain(INDONESIAN))
                .isEqualTo("diselesaikan 14 / diterima 20 = 7/10 → 70% (satu desimal, dibulatkan (5 ke atas); "
                        + "6 pengaduan yang statusnya berubah sesudah tanggal data dihitung menurut keadaan pada tanggal itu; "
                        + "triwulan I tahun 2024; data per 31 Maret 2024)");
        assertThat(rate.derivation().basis().orElseThrow().english())
                .isEqualTo(
                        "6 complaints whose status changed after the day of the data are counted as they stood on it");
        assertThat(GeneralInformation.ofOneMonth(counts.withChangedLater(1))
                        .rate(RESOLVED_OF_RECEIVED)
                        .derivation()
                        .basis()
                        .orElseThrow()
                        .english())
                .isEqualTo("1 complaint whose status changed after the day of the data is counted as it stood on it");
    }

    @Test
    void aRateNamesItsOperandsFormulaAndSource() {
        Figure rate =
                GeneralInformation.ofOneMonth(TABLE_2).withCitation(SOURCE).rate(RESOLVED_OF_RECEIVED);

        assertThat(rate.derivation().name())
                .isEqualTo(Text.of("persentase pengaduan yang diselesaikan", "rate of resolved complaints"));
        assertThat(rate.derivation().operands())
                .containsExactly(
                        new Operand(Text.of("diselesaikan", "resolved"), Ratio.of(215)),
                        new Operand(Text.of("diterima", "received"), Ratio.of(221)));
        assertThat(rate.derivation().formula()).isEqualTo(Text.of("diselesaikan / diterima", "resolved / received"));
        assertThat(rate.derivation().citation()).hasValue(SOURCE);
        assertThat(rate.derivation().period()).isEmpty();
        assertThat(rate.derivation().asOf()).isEmpty();
    }

    @Test
    void aNilReportHasNothingToDivideByAndIsNoMissingReport() {
        Figure rate = GeneralInformation.ofOneMonth(ComplaintCounts.NONE)
                .withCitation(SOURCE)
                .rate(RESOLVED_OF_RECEIVED);

        assertThat(rate.reason()).hasValue(NotComputable.ZERO_DENOMINATOR);
        assertThat(rate.explain(INDONESIAN))
                .isEqualTo("diselesaikan 0 / diterima 0 → tidak dapat dihitung "
                        + "(pembaginya 0: tidak ada yang diterima atau dihitung; Tabel 2)");
        assertThat(rate.explain(ENGLISH))
                .isEqualTo("resolved 0 / received 0 → not computable "
                        + "(the divisor is 0: nothing was received or counted; Tabel 2)");
    }

    @Test
    void zeroOfSomethingIsZero() {
        assertThat(GeneralInformation.ofOneMonth(
                                ComplaintCounts.builder().pending(3).build())
                        .rate(RESOLVED_OF_RECEIVED))
                .hasToString("0%");
    }

    @Test
    void anAsOfDateBeforeThePeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED_OF_RECEIVED.of(TABLE_2, TimePeriod.ofYear(2022), LocalDate.of(2021, 12, 31)))
                .withMessage("as-of date of resolved-of-received must not be before its period 2022, was 2021-12-31");
    }

    @Test
    void anAsOfDateOnTheFirstDayOfThePeriodIsAccepted() {
        assertThat(RESOLVED_OF_RECEIVED
                        .of(TABLE_2, TimePeriod.ofYear(2022), LocalDate.of(2022, 1, 1))
                        .derivation()
                        .asOf())
                .hasValue(LocalDate.of(2022, 1, 1));
    }

    @Test
    void theRatesHaveStableIds() {
        assertThat(RESOLVED_OF_RECEIVED.id()).isEqualTo("resolved-of-received");
        assertThat(RESOLVED_OF_RECEIVED).hasToString("resolved-of-received");
        assertThat(UNRESOLVABLE_OF_RECEIVED.id()).isEqualTo("unresolvable-of-received");
    }

    @Test
    void aRegionPublishesItsOwnRate() {
        CompletionRate resolvedOfEligible = new CompletionRate() {
            @Override
            public String id() {
                return "resolved-of-eligible";
            }

            @Override
            public Text name() {
                return Text.of("penyelesaian", "resolution");
            }

            @Override
            public Operand part(ComplaintCounts counts) {
                return new Operand(Text.of("selesai", "resolved"), Ratio.of(counts.resolved()));
            }

            @Override
            public Operand whole(ComplaintCounts counts) {
                return new Operand(Text.of("layak", "eligible"), Ratio.of(counts.received() - counts.ineligible()));
            }

            @Override
            public Rounding rounding() {
                return Rounding.of(2, RoundingMode.HALF_EVEN);
            }
        };

        assertThat(GeneralInformation.ofOneMonth(TABLE_2.with(StatusClass.INELIGIBLE, 100))
                        .rate(resolvedOfEligible)
                        .explain(INDONESIAN))
                .isEqualTo(
                        "selesai 215 / layak 221 = 215/221 → 0,97 (dua desimal, dibulatkan (tepat setengah ke angka genap))");
    }

    @Test
    void noRateIsMadeWithoutPeriodAndDay() {
        assertThat(Arrays.stream(CompletionRate.class.getMethods())
                        .filter(method -> method.getReturnType().equals(Figure.class))
                        .map(method -> List.of(method.getParameterTypes())))
                .containsExactlyInAnyOrder(
                        List.of(ComplaintCounts.class, TimePeriod.class, LocalDate.class),
                        List.of(ComplaintCounts.class, TimePeriod.class, LocalDate.class, LocalDate.class),
                        List.of(ComplaintTally.class));
    }

    @Test
    void countsOfSeveralDaysHaveNoDay() {
        Figure figure = CompletionRates.RESOLVED_OF_RECEIVED.of(
                TABLE_2, TimePeriod.ofQuarter(2022, 1), LocalDate.of(2022, 2, 5), LocalDate.of(2022, 4, 5));
        assertThat(figure.derivation().asOf()).isEmpty();
        assertThat(figure.explain(INDONESIAN))
                .contains("data per tanggal yang berbeda, 5 Februari 2022 sampai 5 April 2022");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletionRates.RESOLVED_OF_RECEIVED.of(
                        TABLE_2, TimePeriod.ofQuarter(2022, 1), LocalDate.of(2022, 4, 5), LocalDate.of(2022, 2, 5)))
                .withMessage("last as-of date of resolved-of-received must not be before the first 2022-04-05, "
                        + "was 2022-02-05");
    }
}
