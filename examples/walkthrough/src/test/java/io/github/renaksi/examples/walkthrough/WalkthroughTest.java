// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkthroughTest {

    private static final Path FILE = Path.of("sumatera-barat-2022.json");
    private static final Path MONITORING = Path.of("pemantauan-sumatera-barat.json");

    private static List<String> lines(Path file, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Walkthrough.print(file, MONITORING, language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLineFitsATerminal(Language language) throws IOException {
        assertThat(lines(FILE, language))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void indonesianShowsTheTablesOfTheDecree() throws IOException {
        // Keputusan Gubernur Sumatera Barat 065-699-2022, Tables 2 and 5
        assertThat(lines(FILE, Language.INDONESIAN))
                .containsSubsequence(
                        "Keputusan Gubernur Sumatera Barat 065-699-2022, 22 September 2022",
                        "TABEL 2. INFORMASI UMUM",
                        "1. Rata-rata jumlah pengaduan yang diterima dalam 1 bulan          221",
                        "2. Pengaduan yang diselesaikan                                     215     97,3%",
                        "3. Pengaduan yang tidak dapat diselesaikan                           6      2,7%",
                        "TABEL 4. HASIL ASESMEN, skala 1, 2, 3, 4",
                        "  1. Sistem pengelolaan pengaduan didukung oleh pembagian peran yang jelas     3",
                        "  3. Penyelenggaraan forum-forum evaluasi dan pelaksanaan hasil evaluasi       2",
                        "TABEL 5. PENENTUAN PRIORITAS, skor terendah lebih dahulu",
                        "1    Sumber Daya Manusia                                                     2,2",
                        "2    Kebijakan dan Kelembagaan                                               2,5",
                        "3=   Pemanfaatan Data dan Optimalisasi Aplikasi                              2,6",
                        "     Perhitungan: (3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong tanpa",
                        "                  pembulatan; Tabel 5)",
                        "     Prioritas:   tidak diketahui (lingkaran tidak terbaca)",
                        "3=   Koordinasi dan Monev.                                                   2,6",
                        "     Alasan:      Belum terlaksananya Monev secara berkala",
                        "5    Partisipasi Pemangku Kepentingan Internal dan Eksternal                   3",
                        "DIAGRAM BATANG",
                        "Sumber Daya Manusia",
                        "  █████████████████████████████████ 2,2",
                        "• indeks dari seluruh pertanyaan: (9×2 + 11×3) / 20 = 51/20 → 2,55 (dua desimal,",
                        "• indeks dari seluruh aspek: (2,5 + 2,2 + 8/3 + 3 + 8/3) / 5 = 391/150 → 2,61",
                        "JIKA SKOR DIBULATKAN, BUKAN DIPOTONG",
                        "Pemanfaatan Data dan Optimalisasi Aplikasi                             2,6 → 2,7",
                        "Koordinasi dan Monev.                                                  2,6 → 2,7",
                        "Peringkat tidak berubah; skor sama tidak berubah.");
    }

    @Test
    void table6ShowsWhatBecameOfTheTargets() throws IOException {
        // Received and resolved as reported for the plan: 2020 97/82, 2021 62/46, 2022 40/29, 2023 to 16 October 60/60
        assertThat(lines(FILE, Language.INDONESIAN))
                .containsSubsequence(
                        "TABEL 6. TARGET, REALISASI DAN CAPAIAN (realisasi / target)",
                        "Jumlah Pengaduan yang Diterima",
                        "  2020 baseline 50 pengaduan, realisasi 97 pengaduan",
                        "  2021 target 60 pengaduan, realisasi 62 pengaduan                       103,33%",
                        "  2022 target 70 pengaduan, realisasi 40 pengaduan                        57,14%",
                        "  2023 target 80 pengaduan, realisasi 60 pengaduan (sementara)            75,00%",
                        "  2024 target 80 pengaduan, belum ada realisasi                                –",
                        "• 40 / 70 = 4/7 → 57,14% (dua desimal, dibulatkan (5 ke atas); tahun 2022)",
                        "Persentase Pengaduan yang Diselesaikan",
                        "  2020 baseline 99%, realisasi 84,5%",
                        "  2021 target 98%, realisasi 74,2%                                        75,71%",
                        "  2022 target 99%, realisasi 72,5%                                        73,23%",
                        "  2023 target 99%, realisasi 100% (sementara)                            101,01%");
    }

    @Test
    void tables7And9AreOneTreeWithYearsAndPartiesAndTable8Follows() throws IOException {
        assertThat(lines(FILE, Language.INDONESIAN))
                .containsSubsequence(
                        "I Penguatan Sumber Daya Manusia",
                        "  I.1 Pelatihan",
                        "    I.1.3 In house training (coaching, on job training, dll) untuk admin dan",
                        "      Tabel 9: Coaching Clinic untuk admin dan pejabat penghubung OPD tentang",
                        "      tahun tidak terbaca; Kemenpan & RB, Biro Organisasi, Diskominfo",
                        "    II.2.2 Penyusunan SOP Pengelolaan SPAN Lapor",
                        "      2021 (tahun lain tidak terbaca); Biro Organisasi",
                        "    II.3.1 Sinergitas dan koordinasi pengawasan dengan Inspektorat dan Ombudsman",
                        "      tidak ada dalam Tabel 9",
                        "    IV.1 Pemantauan proses pengelolaan pengaduan",
                        "      Tabel 9: IV.1.2 Pemantauan proses pengelolaan pengaduan",
                        "TABEL 8. INDIKATOR KEBERHASILAN",
                        "2. Penguatan Sumber Daya Manusia",
                        "   • Pengelola pengaduan menunjukkan peningkatan kinerja dan perilaku (etika)");
    }

    @Test
    void itEndsWithTheReview() throws IOException {
        assertThat(lines(FILE, Language.INDONESIAN))
                .containsSubsequence(
                        "HASIL TELAAH",
                        "WAJIB DIPERBAIKI",
                        "• Tabel 6, baris 2, tahun 2021",
                        "  Target 98% lebih buruk daripada baseline 99% (tahun 2020).",
                        "  → Tetapkan target yang lebih baik daripada baseline atau perbaiki baseline.",
                        "PERLU DITINJAU",
                        "• Tabel 6, baris 1, baseline (perlu konfirmasi)",
                        "CATATAN");
        assertThat(lines(FILE, Language.ENGLISH))
                .containsSubsequence(
                        "REVIEW",
                        "• Table 6, row 2, 2021",
                        "  The target 98% is worse than the baseline 99% (2020).",
                        "  → Set a target that is better than the baseline, or correct the baseline.");
    }

    @Test
    void aMendedTargetIsNoLongerFound(@TempDir Path folder) throws IOException {
        Path mended = folder.resolve("mended.json");
        Files.writeString(mended, Files.readString(FILE).replace("\"2021\": 98", "\"2021\": 99.5"));
        assertThat(lines(mended, Language.INDONESIAN)).doesNotContain("• Tabel 6, baris 2, tahun 2021");
    }

    @Test
    void englishShowsTheSameFigures() throws IOException {
        assertThat(lines(FILE, Language.ENGLISH))
                .containsSubsequence(
                        "2. Complaints resolved                                             215     97.3%",
                        "3=   Koordinasi dan Monev.                                                   2.6",
                        "     Calculation: (3 + 3 + 2) / 3 = 8/3 → 2.6 (one decimal, truncated; Tabel 5)",
                        "Ranks do not change; ties do not change.");
    }

    @Test
    void oneChangedAnswerChangesAllThatFollows(@TempDir Path folder) throws IOException {
        Path changed = folder.resolve("changed.json");
        Files.writeString(changed, Files.readString(FILE).replace("\"koordinasi-3\": 2", "\"koordinasi-3\": 1"));

        assertThat(lines(changed, Language.INDONESIAN))
                .containsSubsequence(
                        "  3. Penyelenggaraan forum-forum evaluasi dan pelaksanaan hasil evaluasi       1",
                        "1    Sumber Daya Manusia                                                     2,2",
                        "2    Koordinasi dan Monev.                                                   2,3",
                        "     Perhitungan: (3 + 3 + 1) / 3 = 7/3 → 2,3 (satu desimal, dipotong tanpa",
                        "                  pembulatan; Tabel 5)",
                        "3    Kebijakan dan Kelembagaan                                               2,5",
                        "4    Pemanfaatan Data dan Optimalisasi Aplikasi                              2,6",
                        "5    Partisipasi Pemangku Kepentingan Internal dan Eksternal                   3",
                        "  ███████████████████████████████████ 2,3",
                        "• indeks dari seluruh pertanyaan: (1×1 + 8×2 + 11×3) / 20 = 50/20 = 5/2 → 2,5");
    }

    @Test
    void aSecondRespondentMakesEveryAnswerAMean(@TempDir Path folder) throws IOException {
        String json = Files.readString(FILE);
        String answers = json.substring(json.indexOf("\"answers\""), json.indexOf("]", json.indexOf("\"answers\"")));
        Path panel = folder.resolve("panel.json");
        Files.writeString(
                panel, json.replace(answers, answers + ", {" + answers.replace("\"sdm-1\": 2", "\"sdm-1\": 3")));

        assertThat(lines(panel, Language.INDONESIAN))
                .containsSubsequence(
                        "  1. Pengelolaan pengaduan didukung oleh staf operasional dengan jumlah dan  2,5",
                        "1    Sumber Daya Manusia                                                     2,3",
                        "     Perhitungan: (5 / 2 + 3 + 2 + 2 + 2) / 5 = 11,5/5 = 23/10 → 2,3 (satu",
                        "                  desimal, dipotong tanpa pembulatan; nilai rata-rata 2",
                        "                  responden; Tabel 5)");
    }

    @Test
    void changedCountsChangeTable2(@TempDir Path folder) throws IOException {
        Path changed = folder.resolve("changed.json");
        Files.writeString(changed, Files.readString(FILE).replace("\"resolved\": 215", "\"resolved\": 1116"));

        assertThat(lines(changed, Language.INDONESIAN))
                .contains(
                        "1. Rata-rata jumlah pengaduan yang diterima dalam 1 bulan        1.122",
                        "2. Pengaduan yang diselesaikan                                   1.116     99,5%");
    }

    @Test
    void aMistakeInTheFileIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(FILE).replace("\"sdm-2\": 3", "\"sdm-2\": true"));
        assertThatThrownBy(() -> lines(wrong, Language.INDONESIAN))
                .hasMessageContaining("wrong.json: /assessment/assessment/responses/0/answers/sdm-2: expected a level")
                .hasMessageContaining("(line ");

        Files.writeString(wrong, Files.readString(FILE).replace("\"sdm-2\": 3", "\"sdm-2\": 5"));
        assertThatThrownBy(() -> lines(wrong, Language.INDONESIAN))
                .hasMessage("assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: "
                        + "answer to question 'sdm-2' must be one of the levels 1, 2, 3, 4, was 5");
    }
}
