// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MonitoringTest {

    private static String printed(String language) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            Monitoring.main(new String[] {".", language});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theLeaderSeesWhatNeedsHimFirst() throws IOException {
        assertThat(printed("id").lines().limit(4))
                .containsExactly(
                        "# Kabupaten Contoh, semester I tahun 2026",
                        "- 37 dari 115 laporan kegiatan belum diverifikasi, antara lain dari Bagian Organisasi, Dinas"
                                + " Komunikasi dan Informatika, Inspektorat, dan 15 lainnya. Verifikasi berdasarkan bukti"
                                + " dukungnya.",
                        "- Anggaran terserap 6,4%, sedangkan kemajuan pelaksanaan 29,4%. Periksa kegiatan yang berjalan"
                                + " tanpa serapan anggaran.",
                        "- 25 dari 140 laporan belum disampaikan oleh 13 perangkat daerah: Dinas Sosial (4), Dinas"
                                + " Perikanan (4), Dinas Ketahanan Pangan (4), dan 10 lainnya. Minta laporan perangkat"
                                + " daerah tersebut.");
    }

    /** 140 reports are due, 115 were made: each office has its line, and each of the 25 owed reports has one. */
    @Test
    void everyOfficeAndEveryOwedReportHasALine() throws IOException {
        assertThat(printed("id").lines().filter(line -> line.contains("belum melaporkan")))
                .hasSize(25);
        assertThat(printed("en")
                        .lines()
                        .filter(line -> line.matches("[A-Z].* +(\\d+(\\.\\d)?%|–) +(\\d+(\\.\\d)?%|–) +[\\d,]+")))
                .hasSize(30);
    }

    /** (229 + 218) of (274 + 265) against 80% and 82%, each target weighing what was received; 18 + 22 of 20 + 30. */
    @Test
    void achievementsAreToDate() throws IOException {
        assertThat(printed("id"))
                .contains("= 298/291 → 102,41%", "(18 + 22) / (20 + 30) = 40 / 50 = 4/5 → 80,00%")
                .contains("admin: sisa 1 semester: 60 per semester, sejauh ini 40");
    }
}
