// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.CompletionRate;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.internal.Checks;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the complaints a target measures (yang diukur dari pengaduan), so that its realisations follow from tallies:
 * how many were received, or a rate.
 *
 * <pre>{@code
 * Measure.RECEIVED
 * Measure.of(CompletionRates.RESOLVED_OF_RECEIVED)
 * Measure.named("resolved-of-received")
 * }</pre>
 *
 * @param rate the rate; empty for the number received
 */
public record Measure(Optional<CompletionRate> rate) {

    /** The number of complaints received (pengaduan yang diterima). */
    public static final Measure RECEIVED = new Measure(Optional.empty());

    private static final String RECEIVED_ID = "received";

    // Checks that nothing is missing.
    public Measure {
        Checks.notNull(rate, "rate of a measure");
    }

    /**
     * A rate of complaints.
     *
     * @param rate the rate
     * @return the measure
     */
    public static Measure of(CompletionRate rate) {
        return new Measure(Optional.of(Checks.notNull(rate, "rate of a measure")));
    }

    /**
     * The measure with an id, if there is one.
     *
     * @param id {@code received}, or the id of one of {@link CompletionRates}
     * @return the measure, or empty where nothing of the kind has the id
     */
    public static Optional<Measure> find(String id) {
        return Checks.notNull(id, "id of a measure").equals(RECEIVED_ID)
                ? Optional.of(RECEIVED)
                : CompletionRates.find(id).map(Measure::of);
    }

    /**
     * The measure with an id.
     *
     * @param id {@code received}, or the id of one of {@link CompletionRates}
     * @return the measure
     * @throws IllegalArgumentException if nothing of the kind has the id, naming those that there are
     */
    public static Measure named(String id) {
        return find(id).orElseThrow(() -> Checks.failure(
                ProblemCode.UNKNOWN_VALUE,
                "yang diukur harus salah satu dari %s, diisi %s",
                "measure must be one of %s, was %s",
                Checks.limit(Stream.concat(
                                Stream.of(RECEIVED_ID),
                                CompletionRates.all().stream().map(CompletionRate::id))
                        .collect(Collectors.joining("', '", "'", "'"))),
                Checks.quoted(id)));
    }

    /**
     * A stable id for programs and documents.
     *
     * @return {@code received}, or the id of the rate
     */
    public String id() {
        return rate.map(CompletionRate::id).orElse(RECEIVED_ID);
    }

    /**
     * What it is called.
     *
     * @return its name for people
     */
    public Text name() {
        return rate.map(CompletionRate::name).orElse(Text.of("pengaduan yang diterima", "complaints received"));
    }

    /** Its id. */
    @Override
    public String toString() {
        return id();
    }
}
