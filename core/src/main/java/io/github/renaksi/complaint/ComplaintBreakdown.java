// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of the complaints of a period by office, category or channel (rincian pengaduan): one part for each name
 * and one for those that name none, so that the parts add up to the whole.
 *
 * <pre>{@code
 * ComplaintBreakdown byChannel =
 *         ComplaintBreakdown.of(ComplaintFacet.CHANNEL, period, asOf, complaints, vocabulary);
 * byChannel.rate(byChannel.parts().get(0), CompletionRates.RESOLVED_OF_RECEIVED) // 97,3%
 * }</pre>
 *
 * <p>Names are compared without regard to case and white space; one that is spelt in several ways is named as
 * {@link ComplaintTally#toTallies} names an office.
 */
public final class ComplaintBreakdown {

    private final ComplaintFacet facet;
    private final TimePeriod period;
    private final LocalDate asOf;
    private final List<Part> parts;

    private ComplaintBreakdown(ComplaintFacet facet, TimePeriod period, LocalDate asOf, List<Part> parts) {
        this.facet = facet;
        this.period = period;
        this.asOf = asOf;
        this.parts = parts;
    }

    /**
     * One part.
     *
     * @param name the office, category or channel; empty for the complaints that name none
     * @param counts how many stand in which class
     */
    public record Part(Optional<String> name, ComplaintCounts counts) {

        public Part {
            name = Checks.optionalText(name, "name of a part of complaints");
            Checks.notNull(counts, "counts of a part of complaints");
        }
    }

    /**
     * Counts records as they stood on a day. Every record is counted in exactly one part.
     *
     * @param facet by what they are parted
     * @param period in which all of them were received
     * @param asOf the day, by which all of them were received, not before the period begins
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @return the parts
     * @throws IllegalArgumentException if a complaint was received outside the period or after the day
     */
    public static ComplaintBreakdown of(
            ComplaintFacet facet,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary) {
        Checks.notNull(facet, "facet of a breakdown");
        TallySpan.check(period, asOf, "the breakdown of complaints");
        RecordsOnDay records = new RecordsOnDay(vocabulary, asOf);
        Spellings names = new Spellings();
        ClassCounts.Counter<StatusClass> unnamed = new ClassCounts.Counter<>(StatusClass.class);
        boolean anyUnnamed = false;
        TreeMap<String, ClassCounts.Counter<StatusClass>> named = new TreeMap<>();
        for (ComplaintRecord complaint : Checks.notNull(complaints, "complaints of a breakdown")) {
            TallySpan.checkReceivedIn(period, complaint);
            Optional<String> name = facet.of(complaint);
            anyUnnamed |= name.isEmpty();
            records.count(
                    complaint,
                    name.map(it -> named.computeIfAbsent(
                                    names.key(it), key -> new ClassCounts.Counter<>(StatusClass.class)))
                            .orElse(unnamed),
                    (it, stood) -> stood);
        }
        List<Part> parts = new ArrayList<>();
        named.forEach((key, counter) ->
                parts.add(new Part(Optional.of(names.of(key)), new ComplaintCounts(counter.counts()))));
        if (anyUnnamed) {
            parts.add(new Part(Optional.empty(), new ComplaintCounts(unnamed.counts())));
        }
        return new ComplaintBreakdown(facet, period, asOf, List.copyOf(parts));
    }

    /** {@return by what the complaints are parted} */
    public ComplaintFacet facet() {
        return facet;
    }

    /** {@return in which period they were received} */
    public TimePeriod period() {
        return period;
    }

    /** {@return the day on which they stood so} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the parts by name; last the complaints that name none, where there are any} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The part of one name.
     *
     * @param name the office, category or channel, whatever its case and white space
     * @return the part, or empty where no complaint has the name
     */
    public Optional<Part> findPart(String name) {
        String key = OfficeNames.fold(Checks.notNull(name, "name asked of a breakdown"));
        return parts.stream()
                .filter(part -> part.name().map(OfficeNames::fold).equals(Optional.of(key)))
                .findFirst();
    }

    /** {@return the counts of all parts together} */
    public ComplaintCounts total() {
        return parts.stream().map(Part::counts).collect(ComplaintCounts.toSum());
    }

    /**
     * A rate of one part.
     *
     * @param part a part
     * @param rate the rate
     * @return the figure, which says which part it is of
     */
    public Figure rate(Part part, CompletionRate rate) {
        Checks.notNull(rate, "rate of a breakdown");
        return rate.of(Checks.notNull(part, "part of a breakdown").counts(), period, asOf)
                .alsoBasedOn(part.name()
                        .map(name -> Text.format("{0} {1}", "{0} {1}", facet, name))
                        .orElseGet(() -> Text.format("tanpa {0}", "without {0}", facet)));
    }

    /**
     * The rate of all complaints: of the sums of the parts, never the mean of their rates.
     *
     * @param rate the rate
     * @return the figure
     */
    public Figure rate(CompletionRate rate) {
        return Checks.notNull(rate, "rate of a breakdown").of(total(), period, asOf);
    }

    /** By what, of when, and how many parts. */
    @Override
    public String toString() {
        return "complaints by " + facet.in(Language.ENGLISH) + " in " + period + ", as of " + asOf + ": " + parts.size()
                + " parts";
    }
}
