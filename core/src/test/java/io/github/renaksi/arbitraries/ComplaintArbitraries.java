// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintRecord;
import io.github.renaksi.complaint.DeadlineExtension;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.complaint.StatusVocabularies;
import io.github.renaksi.complaint.StatusVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of complaints as sources list them. */
public final class ComplaintArbitraries {

    /** A word for every class but that of words which nobody mapped. */
    public static final StatusVocabulary VOCABULARY =
            StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE.with("Buntu", StatusClass.UNRESOLVABLE);

    private ComplaintArbitraries() {}

    /**
     * Complaints of any class, whose days of answer and end are known or not, and need not fit each other.
     *
     * @param receivedIn the time in which they are received
     * @return an arbitrary of complaints that are answered and closed up to 90 days after receipt
     */
    public static Arbitrary<ComplaintRecord> complaints(TimePeriod receivedIn) {
        Arbitrary<Optional<Integer>> later =
                Arbitraries.integers().between(0, 90).optional();
        return Combinators.combine(
                        Arbitraries.of(
                                "Belum Ditindaklanjuti",
                                "Terdisposisi",
                                "Proses",
                                "Selesai",
                                "Buntu",
                                "Diarsipkan oleh Admin",
                                "Hilang"),
                        RenaksiArbitraries.days(receivedIn.start(), receivedIn.endInclusive()),
                        later,
                        later,
                        Arbitraries.of("Dinsos", "Bappeda", "Dishub"),
                        Arbitraries.of("SP4N-LAPOR!", "Loket").optional(),
                        Arbitraries.strings().numeric().ofLength(7).optional(),
                        extensions())
                .as((status, receivedOn, answered, closed, office, channel, trackingId, extensions) ->
                        ComplaintRecord.builder()
                                .category("pengaduan")
                                .channel(channel)
                                .trackingId(trackingId)
                                .extensions(extensions.stream()
                                        .map(it -> DeadlineExtension.of(
                                                receivedOn.plusDays(it.decided() + it.more()),
                                                receivedOn.plusDays(it.decided()),
                                                "menunggu ahli"))
                                        .toList())
                                .attributes(trackingId
                                        .map(id -> Map.of("pelapor", "Pelapor-" + id))
                                        .orElse(Map.of()))
                                .status(status)
                                .receivedOn(receivedOn)
                                .followedUpOn(answered.map(receivedOn::plusDays))
                                .resolvedOn(closed.map(receivedOn::plusDays))
                                .office(office)
                                .build());
    }

    /** A decision so many days after receipt, for so many more days. */
    private record Extension(int decided, int more) {}

    private static Arbitrary<List<Extension>> extensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 30))
                .as(Extension::new)
                .list()
                .ofMaxSize(2);
    }

    /**
     * As {@link #complaints}, of several categories or of none that the source says.
     *
     * @param receivedIn the time in which they are received
     * @return an arbitrary of complaints
     */
    public static Arbitrary<ComplaintRecord> complaintsOfAnyCategory(TimePeriod receivedIn) {
        return Combinators.combine(
                        complaints(receivedIn),
                        Arbitraries.of("pengaduan", "Pengaduan ", "aspirasi").optional())
                .as(ComplaintRecord::withCategory);
    }

    /**
     * What happens to complaints, of which a source lists only what has happened when it is made.
     *
     * @param receivedIn the time in which they are received
     * @return an arbitrary of complaints that are answered up to 60 days after receipt, and closed up to 60 days later
     */
    public static Arbitrary<History> histories(TimePeriod receivedIn) {
        Arbitrary<Optional<Integer>> later =
                Arbitraries.integers().between(0, 60).optional();
        return Combinators.combine(
                        RenaksiArbitraries.days(receivedIn.start(), receivedIn.endInclusive()),
                        later,
                        later,
                        Arbitraries.of("Selesai", "Buntu", "Diarsipkan oleh Admin"))
                .as((receivedOn, answered, closed, end) -> {
                    Optional<LocalDate> answeredOn = answered.map(receivedOn::plusDays);
                    return new History(
                            receivedOn, answeredOn, closed.map(answeredOn.orElse(receivedOn)::plusDays), end);
                });
    }

    /**
     * What happens to a complaint.
     *
     * @param receivedOn when it is received
     * @param answeredOn when it is first answered, if ever
     * @param closedOn when it is closed, if ever; not before it is answered
     * @param end its status then
     */
    public record History(
            LocalDate receivedOn, Optional<LocalDate> answeredOn, Optional<LocalDate> closedOn, String end) {

        /**
         * The complaint as a source of a day lists it.
         *
         * @param day the day
         * @return the complaint, with nothing of what happens later
         */
        public ComplaintRecord listedOn(LocalDate day) {
            Optional<LocalDate> answered = answeredOn.filter(it -> !it.isAfter(day));
            Optional<LocalDate> closed = closedOn.filter(it -> !it.isAfter(day));
            return ComplaintRecord.builder()
                    .category("pengaduan")
                    .status(closed.map(it -> end).orElse(answered.isPresent() ? "Proses" : "Terdisposisi"))
                    .receivedOn(receivedOn)
                    .followedUpOn(answered)
                    .resolvedOn(closed)
                    .office("Dinsos")
                    .build();
        }
    }
}
