// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class BandsProperties {

    @Provide
    Arbitrary<Bands> bands() {
        return Arbitraries.integers()
                .between(-100, 100)
                .set()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(BandsProperties::bands);
    }

    private static Bands bands(Set<Integer> bounds) {
        List<Integer> sorted = bounds.stream().sorted().toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            bands.add(new Band("G" + i, Text.of("Makna"), Ratio.of(sorted.get(i - 1), 3), Ratio.of(sorted.get(i), 3)));
        }
        return new Bands(bands);
    }

    @Provide
    Arbitrary<Ratio> values() {
        return Arbitraries.integers().between(-240, 240).map(sixths -> Ratio.of(sixths, 6));
    }

    /** The oracle asks each band by itself, with both of its bounds. */
    @Property
    void everyValueOfTheRangeLiesInExactlyOneBand(@ForAll("bands") Bands bands, @ForAll("values") Ratio value) {
        Band last = bands.bands().get(bands.bands().size() - 1);
        List<Band> oracle = bands.bands().stream()
                .filter(band -> value.minus(band.from().orElseThrow()).signum() >= 0
                        && (band.to().orElseThrow().minus(value).signum() > 0
                                || (band.equals(last) && value.equals(band.to().orElseThrow()))))
                .toList();
        boolean inRange = value.compareTo(bands.bands().get(0).from().orElseThrow()) >= 0
                && value.compareTo(last.to().orElseThrow()) <= 0;
        Statistics.label("place").collect(inRange ? "inside" : "outside");
        assertThat(oracle).hasSize(inRange ? 1 : 0);
        assertThat(bands.bandOf(value)).isEqualTo(oracle.stream().findFirst());
        Statistics.label("place").coverage(place -> {
            place.check("inside").percentage(share -> share > 5);
            place.check("outside").percentage(share -> share > 5);
        });
    }
}
