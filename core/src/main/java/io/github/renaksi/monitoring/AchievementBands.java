// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Ratio;

/** Published bands of achievements (skala nilai peringkat kinerja), in parts of 1: 100% is 1. */
public final class AchievementBands {

    /**
     * Up to 50% very low (sangat rendah), 51–65% low (rendah), 66–75% medium (sedang), 76–90% high (tinggi), from 91%
     * very high (sangat tinggi).
     *
     * <p>Source: Permendagri 86/2017, Lampiran, Skala Nilai Peringkat Kinerja. It is printed in whole per cent and read
     * here by its lower bounds, so that 90,5% is high; its last row ends at 100%, and is taken as open here, since
     * achievements that are not limited go beyond.
     */
    public static final Bands PERMENDAGRI_86_2017 = Bands.byLowerBounds(
            Band.upTo("sangat-rendah", Text.of("Sangat rendah", "Very low"), Ratio.of(50, 100)),
            new Band("rendah", Text.of("Rendah", "Low"), Ratio.of(51, 100), Ratio.of(65, 100)),
            new Band("sedang", Text.of("Sedang", "Medium"), Ratio.of(66, 100), Ratio.of(75, 100)),
            new Band("tinggi", Text.of("Tinggi", "High"), Ratio.of(76, 100), Ratio.of(90, 100)),
            Band.from("sangat-tinggi", Text.of("Sangat tinggi", "Very high"), Ratio.of(91, 100)));

    private AchievementBands() {}
}
