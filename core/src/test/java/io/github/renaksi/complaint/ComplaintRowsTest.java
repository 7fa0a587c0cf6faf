// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.ComplaintArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComplaintRowsTest {

    private static final Map<String, String> GOOD = Map.of(
            "trackingId", "5551234",
            "category", " ",
            "status", "Selesai",
            "receivedOn", "1 Mei 2024",
            "resolvedOn", "08/05/2024",
            "office", "Dinas Sosial",
            "nagari", "Lubuk Basung");

    private static Map<String, String> with(String column, String cell) {
        Map<String, String> row = new HashMap<>(GOOD);
        row.put(column, cell);
        return row;
    }

    @Test
    void goodRowsAreReadAndBadOnesListed() {
        ComplaintRows rows = ComplaintRows.read(List.of(
                GOOD,
                with("receivedOn", "Ibu Siti"),
                with("office", ""),
                with("resolvedOn", "30 April 2024"),
                with("status", "a\u202eb"),
                GOOD));
        assertThat(rows.records())
                .hasSize(2)
                .allSatisfy(complaint -> assertThat(complaint)
                        .isEqualTo(ComplaintRecord.builder()
                                .trackingId("5551234")
                                .status("Selesai")
                                .receivedOn(LocalDate.of(2024, 5, 1))
                                .resolvedOn(LocalDate.of(2024, 5, 8))
                                .office("Dinas Sosial")
                                .attributes(Map.of("nagari", "Lubuk Basung"))
                                .build()));
        assertThat(rows.badRows()).extracting(ComplaintRows.BadRow::row).containsExactly(2, 3, 4, 5);
        assertThat(rows.badRows())
                .extracting(bad -> bad.reason().in(Language.INDONESIAN))
                .startsWith(
                        "kolom receivedOn bukan tanggal",
                        "kolom office kosong",
                        "tanggal resolvedOn (30 April 2024) sebelum tanggal diterima (1 Mei 2024)");
        assertThat(rows).hasToString("2 complaints, 4 bad rows");
        assertThat(rows.badRows().toString()).doesNotContain("Siti", "5551234", "Lubuk Basung");
    }

    @Provide
    Arbitrary<List<ComplaintRecord>> complaints() {
        return ComplaintArbitraries.complaints(TimePeriod.ofYear(2024))
                .map(complaint -> complaint.withExtensions())
                .list()
                .ofMaxSize(10);
    }

    @Property(tries = 100)
    void noRowTakesAnotherDown(@ForAll("complaints") List<ComplaintRecord> complaints, @ForAll int place) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (ComplaintRecord complaint : complaints) {
            Map<String, String> row = new HashMap<>(complaint.attributes());
            row.put("status", complaint.status());
            row.put("office", complaint.office());
            row.put("receivedOn", complaint.receivedOn().toString());
            complaint.category().ifPresent(it -> row.put("category", it));
            complaint.trackingId().ifPresent(it -> row.put("trackingId", it));
            complaint.channel().ifPresent(it -> row.put("channel", it));
            complaint.followedUpOn().ifPresent(it -> row.put("followedUpOn", it.toString()));
            complaint.resolvedOn().ifPresent(it -> row.put("resolvedOn", it.toString()));
            rows.add(row);
        }
        int bad = Math.floorMod(place, rows.size() + 1);
        rows.add(bad, Map.of("status", "Selesai"));
        ComplaintRows read = ComplaintRows.read(rows);
        assertThat(read.records()).isEqualTo(complaints);
        assertThat(read.badRows()).extracting(ComplaintRows.BadRow::row).containsExactly(bad + 1);
    }
}
