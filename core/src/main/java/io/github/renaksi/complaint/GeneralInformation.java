// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Citation;
import io.github.renaksi.InvalidInputException;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * General information about the complaints that an assessment rests on (informasi umum, Table 2).
 *
 * <p>Table 2 prints the average of one month and does not say of which. Where period and day are known, both are given,
 * and every figure carries them.
 *
 * @param counts the complaints by class of status
 * @param months how many months they cover, 1 to 1200; 1 where the source prints averages of one month
 * @param period the time in which they were received, whole months; given exactly if {@code asOf} is
 * @param asOf the day on which their status was looked up
 * @param citation where it was published, if it was
 */
@RecordStyle
@Value.Builder
public record GeneralInformation(
        ComplaintCounts counts,
        int months,
        Optional<TimePeriod> period,
        Optional<LocalDate> asOf,
        Optional<Citation> citation)
        implements WithGeneralInformation {

    private static final Rounding WHOLE = Rounding.of(0, RoundingMode.HALF_UP);

    public GeneralInformation {
        Checks.notNull(counts, "counts of general information");
        Checks.notNull(period, "period of general information");
        Checks.notNull(asOf, "as-of date of general information");
        Checks.notNull(citation, "citation of general information");
        Checks.between(1, 1200, months, "months of general information");
        if (period.isPresent() != asOf.isPresent()) {
            throw Checks.failure(
                    ProblemCode.MISSING,
                    "informasi umum harus memiliki periode dan tanggal data atau tidak keduanya, ada %s dan %s",
                    "general information must have both period and as-of date or neither, had %s and %s",
                    period.map(it -> Text.of(it.toString())).orElse(Text.of("tanpa periode", "no period")),
                    asOf.map(it -> Text.of(it.toString())).orElse(Text.of("tanpa tanggal", "no date")));
        }
        period.ifPresent(it -> TallySpan.check(it, asOf.get(), "general information"));
        if (period.isPresent() && wholeMonths(period.get()) != months) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "bulan informasi umum harus %d sesuai periodenya %s, diisi %d",
                    "months of general information must be the %d of its period %s, were %d",
                    Checks.limit(wholeMonths(period.get())),
                    period.get(),
                    Checks.value(months));
        }
    }

    /** {@return a builder; counts and months must be given} */
    public static GeneralInformationBuilder builder() {
        return new GeneralInformationBuilder();
    }

    /**
     * Averages of one month, without period or date, as Table 2 prints them.
     *
     * @param counts the averages
     * @return general information of 1 month
     */
    public static GeneralInformation ofOneMonth(ComplaintCounts counts) {
        return new GeneralInformation(counts, 1, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Counts of a period.
     *
     * @param counts the counts
     * @param period the time in which the complaints were received, whole months
     * @param asOf the day on which their status was looked up
     * @return general information of that period
     */
    public static GeneralInformation of(ComplaintCounts counts, TimePeriod period, LocalDate asOf) {
        Checks.notNull(period, "period of general information");
        Checks.notNull(asOf, "as-of date of general information");
        return new GeneralInformation(
                counts, wholeMonths(period), Optional.of(period), Optional.of(asOf), Optional.empty());
    }

    private static int wholeMonths(TimePeriod period) {
        try {
            return period.wholeMonths();
        } catch (IllegalStateException partsOfMonths) {
            throw new InvalidInputException(
                    Checks.problem(
                            ProblemCode.OUT_OF_RANGE,
                            "periode informasi umum harus bulan penuh, diisi %s",
                            "period of general information must be whole months, was %s",
                            Checks.value(period)),
                    partsOfMonths);
        }
    }

    /**
     * The average number of complaints received in a month (rata-rata jumlah pengaduan yang diterima dalam 1 bulan):
     * received / months, printed without decimals, half up. Table 2, row 1.
     *
     * @return the figure, always computable
     */
    public Figure monthlyAverage() {
        long received = counts.received();
        return Figure.of(
                Ratio.of(received, months),
                WHOLE,
                () -> Derivation.quotient(
                                Text.of(
                                        "rata-rata pengaduan yang diterima dalam 1 bulan",
                                        "average of complaints received in a month"),
                                new Operand(Text.of("diterima", "received"), Ratio.of(received)),
                                new Operand(Text.of("bulan", "months"), Ratio.of(months)))
                        .withCitation(citation)
                        .withPeriod(period)
                        .withAsOf(asOf));
    }

    /**
     * A rate of these complaints.
     *
     * @param rate which rate
     * @return the figure, with period and date where they are known
     */
    public Figure rate(CompletionRate rate) {
        return CompletionFigures.of(rate, counts, period, asOf, citation);
    }
}
