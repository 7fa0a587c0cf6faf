// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Bands that follow each other without overlap, so that every value between the lowest and the highest bound lies in
 * exactly one. The first may be open at the bottom and the last at the top.
 *
 * <p>A band is half-open: its lower bound belongs to it and its upper bound to the next; the upper bound of the last
 * belongs to the last. Published tables print closed intervals (25,00–64,99 and 65,00–76,60), which say nothing of
 * 64,995. A table that is taken as it is printed, {@link #byLowerBounds}, is read by its lower bounds: 64,995 lies in
 * the first, and {@link #gapOf} says that the table does not have it.
 *
 * @param bands at least one, ascending
 * @param byLowerBounds whether gaps between a band and the next are allowed, and then belong to the lower
 */
public record Bands(List<Band> bands, boolean byLowerBounds) {

    /**
     * What a published table leaves out between two bands.
     *
     * @param lower the band below, which takes it in
     * @param upper the band above
     */
    public record Gap(Band lower, Band upper) {

        // Checks that nothing is missing.
        public Gap {
            Checks.notNull(lower, "band below a gap");
            Checks.notNull(upper, "band above a gap");
        }
    }

    // Checks that each band begins where the one before ends, or after it, and that no grade occurs twice.
    public Bands {
        bands = Checks.list(bands, "bands");
        Checks.notEmpty(bands, "bands");
        Checks.unique(bands, Band::grade, "grades of bands");
        for (int i = 1; i < bands.size(); i++) {
            Band lower = bands.get(i - 1);
            Band upper = bands.get(i);
            if (lower.to().isEmpty() || upper.from().isEmpty()) {
                throw Checks.failure(
                        ProblemCode.OVERLAP,
                        "hanya predikat pertama yang boleh tanpa batas bawah dan yang terakhir tanpa batas atas, ada %s sebelum %s",
                        "only the first band may be open at the bottom and the last at the top, had %s before %s",
                        Checks.limit(lower),
                        Checks.value(upper));
            }
            int meeting = lower.to().get().compareTo(upper.from().get());
            if (meeting > 0 || (meeting < 0 && !byLowerBounds)) {
                boolean gap = meeting < 0;
                throw Checks.failure(
                        gap ? ProblemCode.GAP : ProblemCode.OVERLAP,
                        "predikat tidak boleh %s, ada %s sebelum %s",
                        "bands must have no %s, had %s before %s",
                        gap ? Text.of("bercelah", "gap") : Text.of("tumpang tindih", "overlap"),
                        Checks.limit(lower),
                        Checks.value(upper));
            }
        }
    }

    /**
     * Bands in ascending order, each of which begins where the one before ends.
     *
     * @param bands the bands
     * @throws IllegalArgumentException if there is a gap or an overlap
     */
    public Bands(List<Band> bands) {
        this(bands, false);
    }

    /**
     * Bands in ascending order, each of which begins where the one before ends.
     *
     * @param bands the bands
     * @return the bands
     * @throws IllegalArgumentException if there is a gap or an overlap
     */
    public static Bands of(Band... bands) {
        return new Bands(Checks.list(bands, "bands"));
    }

    /**
     * A table as it is printed, with whatever gaps it leaves: 0–59,99 and 60–79,99. It is read by its lower bounds.
     *
     * @param bands the bands in ascending order
     * @return the bands
     * @throws IllegalArgumentException if there is an overlap
     */
    public static Bands byLowerBounds(Band... bands) {
        return new Bands(Checks.list(bands, "bands"), true);
    }

    /**
     * The band that a value lies in.
     *
     * @param value the value
     * @return its band, or empty below the lowest and above the highest bound
     */
    public Optional<Band> bandOf(Ratio value) {
        Checks.notNull(value, "value asked of bands");
        Optional<Ratio> top = bands.get(bands.size() - 1).to();
        return top.filter(it -> value.compareTo(it) > 0).isPresent()
                ? Optional.empty()
                : bands.stream()
                        .filter(band -> band.from()
                                .filter(it -> it.compareTo(value) > 0)
                                .isEmpty())
                        .reduce((lower, upper) -> upper);
    }

    /**
     * What the table leaves out.
     *
     * @return the gaps in ascending order; none unless it is read {@link #byLowerBounds}
     */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < bands.size(); i++) {
            if (!bands.get(i - 1).to().equals(bands.get(i).from())) {
                gaps.add(new Gap(bands.get(i - 1), bands.get(i)));
            }
        }
        return Collections.unmodifiableList(gaps);
    }

    /**
     * The gap that a value lies in: above the upper bound of one band and below the lower bound of the next.
     *
     * @param value the value
     * @return the gap, or empty where the table has the value or it lies outside
     */
    public Optional<Gap> gapOf(Ratio value) {
        Checks.notNull(value, "value asked of bands");
        return gaps().stream()
                .filter(gap ->
                        gap.lower().to().filter(it -> it.compareTo(value) < 0).isPresent()
                                && gap.upper()
                                        .from()
                                        .filter(it -> value.compareTo(it) < 0)
                                        .isPresent())
                .findFirst();
    }
}
