package io.github.renaksi.figure;

import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Bands that follow each other without gap or overlap, so that every value between the lowest and the highest bound
 * lies in exactly one.
 *
 * <p>A band is half-open: its lower bound belongs to it and its upper bound to the next; the upper bound of the last
 * belongs to the last. Published tables print closed intervals (25,00–64,99 and 65,00–76,60), which say nothing of
 * 64,995; here it lies in the first, since values are exact.
 *
 * @param bands at least one, ascending
 */
public record Bands(List<Band> bands) {

    // Checks that each band begins where the one before ends, and that no grade occurs twice.
    public Bands {
        bands = Checks.list(bands, "bands");
        Checks.notEmpty(bands, "bands");
        Checks.unique(bands, Band::grade, "grades of bands");
        for (int i = 1; i < bands.size(); i++) {
            Band lower = bands.get(i - 1);
            Band upper = bands.get(i);
            int meeting = lower.to().compareTo(upper.from());
            if (meeting != 0) {
                throw Checks.failure(
                        "bands must have no %s, had %s before %s", meeting < 0 ? "gap" : "overlap", lower, upper);
            }
        }
    }

    /**
     * Bands in ascending order.
     *
     * @param bands the bands
     * @return the bands
     */
    public static Bands of(Band... bands) {
        return new Bands(Checks.list(bands, "bands"));
    }

    /**
     * The band that a value lies in.
     *
     * @param value the value
     * @return its band, or empty below the lowest and above the highest bound
     */
    public Optional<Band> bandOf(Ratio value) {
        Band last = bands.get(bands.size() - 1);
        if (Checks.notNull(value, "value asked of bands").equals(last.to())) {
            return Optional.of(last);
        }
        return bands.stream()
                .filter(band -> band.from().compareTo(value) <= 0 && value.compareTo(band.to()) < 0)
                .findFirst();
    }
}
