// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.DatedRules;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The rules of public satisfaction surveys (survei kepuasan masyarakat, SKM; indeks kepuasan masyarakat, IKM), which
 * are scored as assessments are: elements as aspects, answers 1 to 4.
 */
public final class Skm {

    private static final Text NOT_GOOD = Text.of("Tidak baik", "Not good");
    private static final Text LESS_GOOD = Text.of("Kurang baik", "Less good");
    private static final Text GOOD = Text.of("Baik", "Good");
    private static final Text VERY_GOOD = Text.of("Sangat baik", "Very good");

    /**
     * Bands of the converted index, for nine elements: D from 25, C from 65, B from 76,61, A from 88,31 to 100.
     *
     * <p>Source: PermenPANRB 14/2017, which prints closed intervals (25,00–64,99; 65,00–76,60; 76,61–88,30;
     * 88,31–100,00). What lies between two of them in exact values belongs to the lower one.
     */
    public static final Bands BANDS_2017 = Bands.of(
            new Band("D", NOT_GOOD, Ratio.of(25), Ratio.of(65)),
            new Band("C", LESS_GOOD, Ratio.of(65), Ratio.of(7661, 100)),
            new Band("B", GOOD, Ratio.of(7661, 100), Ratio.of(8831, 100)),
            new Band("A", VERY_GOOD, Ratio.of(8831, 100), Ratio.of(100)));

    /**
     * Bands of the converted index, for fourteen elements: D from 25, C from 43,76, B from 62,51, A from 81,26 to 100.
     *
     * <p>Source: KepmenPAN KEP/25/M.PAN/2/2004, which prints closed intervals (25–43,75; 43,76–62,50; 62,51–81,25;
     * 81,26–100,00).
     */
    public static final Bands BANDS_2004 = Bands.of(
            new Band("D", NOT_GOOD, Ratio.of(25), Ratio.of(4376, 100)),
            new Band("C", LESS_GOOD, Ratio.of(4376, 100), Ratio.of(6251, 100)),
            new Band("B", GOOD, Ratio.of(6251, 100), Ratio.of(8126, 100)),
            new Band("A", VERY_GOOD, Ratio.of(8126, 100), Ratio.of(100)));

    /**
     * SKM by PermenPANRB 14/2017: the mean of each element; the mean of the elements' means, each with weight exactly
     * 1/9; times 25; printed with two decimals, half up; bands decided on what is printed.
     *
     * <p>Each aspect of the instrument is one element, and all have the same weight, whatever their number: how many an
     * instrument has is the region's to decide, and neither counted nor refused here. Of other than nine the index is
     * made in the same way and cites the regulation all the same. A scale that ends above 4 is refused, since it would
     * be converted beyond 100.
     *
     * <p>Published reports depart from it where they use the weight 0,11 in place of 1/9: of 29 respondents with the
     * totals 105 101 100 116 102 105 106 105 115 the index is 91,48, and with 0,11 it is 90,56.
     */
    public static final ScoringPolicy PERMENPANRB_14_2017 = ScoringPolicy.builder()
            .id("permenpanrb-14-2017")
            .name(Text.of("SKM menurut PermenPANRB 14/2017", "Satisfaction survey by PermenPANRB 14/2017"))
            .citation(Citation.of("PermenPANRB 14 Tahun 2017"))
            .scoreRounding(Rounding.of(2, RoundingMode.HALF_UP).withTrailingZeros(true))
            .indexBasis(IndexBasis.ASPECTS)
            .indexRounding(Rounding.of(2, RoundingMode.HALF_UP).withTrailingZeros(true))
            .indexCitation(Citation.of("PermenPANRB 14 Tahun 2017"))
            .conversion(new Conversion(
                    Ratio.of(25), Rounding.of(2, RoundingMode.HALF_UP).withTrailingZeros(true)))
            .bands(BANDS_2017)
            .bandBasis(ValueBasis.AS_PUBLISHED)
            .build();

    /**
     * IKM by KepmenPAN KEP/25/M.PAN/2/2004, which PermenPANRB 14/2017 was made in place of: as
     * {@link #PERMENPANRB_14_2017} with fourteen elements, each with weight exactly 1/14, and {@link #BANDS_2004}.
     */
    public static final ScoringPolicy KEPMENPAN_25_2004 = PERMENPANRB_14_2017
            .withId("kepmenpan-25-2004")
            .withName(Text.of("IKM menurut KEP/25/M.PAN/2/2004", "Satisfaction index by KEP/25/M.PAN/2/2004"))
            .withCitation(Citation.of("KEP/25/M.PAN/2/2004"))
            .withIndexCitation(Citation.of("KEP/25/M.PAN/2/2004"))
            .withBands(BANDS_2004);

    /**
     * Which policy held when. A regulation holds here from the first day of the year after it was made: 2004 for 2005
     * to 2014, when PermenPANRB 16/2014 came in between, which this library does not have; 2017 from 2018 on.
     */
    public static final DatedRules<ScoringPolicy> POLICIES = DatedRules.of(
            DatedRule.<ScoringPolicy>builder()
                    .name("indeks kepuasan masyarakat")
                    .value(KEPMENPAN_25_2004)
                    .citation(Citation.of("KEP/25/M.PAN/2/2004"))
                    .validFrom(LocalDate.of(2005, 1, 1))
                    .validTo(LocalDate.of(2014, 12, 31))
                    .remark("PermenPANRB 16 Tahun 2014 came in its place and is not in this library")
                    .build(),
            DatedRule.<ScoringPolicy>builder()
                    .name("survei kepuasan masyarakat")
                    .value(PERMENPANRB_14_2017)
                    .citation(Citation.of("PermenPANRB 14 Tahun 2017"))
                    .validFrom(LocalDate.of(2018, 1, 1))
                    .build());

    private Skm() {}
}
