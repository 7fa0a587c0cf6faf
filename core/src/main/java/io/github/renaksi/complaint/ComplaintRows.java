// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.IndonesianDates;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Complaints as they are read from the rows of an export, and what of the rows could not be read (hasil pembacaan).
 *
 * <p>A row is text by column. The columns are those of {@link ComplaintRecord}: {@code trackingId}, {@code category},
 * {@code status}, {@code receivedOn}, {@code followedUpOn}, {@code resolvedOn}, {@code office} and {@code channel},
 * dates as {@link IndonesianDates} reads them; every other column is an attribute. A blank cell is absent. A row that
 * gives no record is listed with its number and the reason, which shows no cell: what slipped into a wrong column may
 * be personal (UU 27/2022).
 *
 * @param records the complaints of the good rows, in their order
 * @param badRows the rows that could not be read, in their order
 */
public record ComplaintRows(List<ComplaintRecord> records, List<BadRow> badRows) {

    private static final List<String> COLUMNS = List.of(
            "trackingId", "category", "status", "receivedOn", "followedUpOn", "resolvedOn", "office", "channel");

    public ComplaintRows {
        records = Checks.reported(records, "complaints of rows");
        badRows = Checks.reported(badRows, "bad rows of complaints");
    }

    /**
     * A row that could not be read.
     *
     * @param row its number, from 1
     * @param reason why; shows no cell
     */
    public record BadRow(int row, Text reason) {

        // Checks the number, and that the reason is there.
        public BadRow {
            Checks.between(1, Checks.MAX_REPORTED, row, "number of a bad row");
            Checks.notNull(reason, "reason of bad row %d", row);
        }
    }

    /**
     * Reads rows, at most a million.
     *
     * @param rows the rows, each text by column
     * @return the records and the bad rows
     * @throws IllegalArgumentException if there are more rows
     */
    public static ComplaintRows read(List<Map<String, String>> rows) {
        List<ComplaintRecord> records = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        int number = 0;
        for (Map<String, String> row : Checks.reported(rows, "rows of complaints")) {
            number++;
            Reading reading = new Reading(row);
            Optional<ComplaintRecord> complaint = reading.complaint();
            complaint.ifPresent(records::add);
            if (complaint.isEmpty()) {
                bad.add(new BadRow(number, Text.join("; ", reading.faults)));
            }
        }
        return new ComplaintRows(records, bad);
    }

    /** How many there are of each. */
    @Override
    public String toString() {
        return records.size() + " complaints, " + badRows.size() + " bad rows";
    }

    /** One row, whose faults are collected. */
    private static final class Reading {

        private final Map<String, String> row;
        private final List<Text> faults = new ArrayList<>();

        private Reading(Map<String, String> row) {
            this.row = row;
        }

        private Optional<ComplaintRecord> complaint() {
            Optional<String> status = required("status");
            Optional<String> office = required("office");
            Optional<LocalDate> receivedOn = required("receivedOn").flatMap(it -> date("receivedOn"));
            Optional<LocalDate> followedUpOn = date("followedUpOn");
            Optional<LocalDate> resolvedOn = date("resolvedOn");
            if (receivedOn.isPresent()) {
                notBefore(receivedOn.get(), followedUpOn, "followedUpOn");
                notBefore(receivedOn.get(), resolvedOn, "resolvedOn");
            }
            if (!faults.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(ComplaintRecord.builder()
                        .trackingId(cell("trackingId"))
                        .category(cell("category"))
                        .status(status.orElseThrow())
                        .receivedOn(receivedOn.orElseThrow())
                        .followedUpOn(followedUpOn)
                        .resolvedOn(resolvedOn)
                        .office(office.orElseThrow())
                        .channel(cell("channel"))
                        .attributes(attributes())
                        .build());
            } catch (IllegalArgumentException wrong) {
                // Its message may show what stands in a cell.
                faults.add(Text.of(
                        "sebuah teks terlalu panjang atau memuat karakter yang tidak diperbolehkan, atau nama kolom"
                                + " bukan id",
                        "a text is too long or has characters that are not allowed, or the name of a column is no id"));
                return Optional.empty();
            }
        }

        private Optional<String> cell(String column) {
            return Optional.ofNullable(row.get(column)).filter(it -> !it.isBlank());
        }

        private Optional<String> required(String column) {
            Optional<String> cell = cell(column);
            if (cell.isEmpty()) {
                faults.add(Text.format("kolom {0} kosong", "column {0} is blank", column));
            }
            return cell;
        }

        private Optional<LocalDate> date(String column) {
            try {
                return cell(column).map(IndonesianDates::parse);
            } catch (IllegalArgumentException noDate) {
                faults.add(Text.format("kolom {0} bukan tanggal", "column {0} is no date", column));
                return Optional.empty();
            }
        }

        private void notBefore(LocalDate receivedOn, Optional<LocalDate> day, String column) {
            if (day.isPresent() && day.get().isBefore(receivedOn)) {
                faults.add(Text.format(
                        "tanggal {0} ({1}) sebelum tanggal diterima ({2})",
                        "the day of {0} ({1}) is before that of receipt ({2})", column, day.get(), receivedOn));
            }
        }

        private Map<String, String> attributes() {
            Map<String, String> attributes = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                if (!COLUMNS.contains(column) && cell != null && !cell.isBlank()) {
                    attributes.put(column, cell);
                }
            });
            return attributes;
        }
    }
}
