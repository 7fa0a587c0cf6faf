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

    private static List<String> lines(Path file, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Walkthrough.print(file, language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
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
                        "Provinsi Sumatera Barat, 22 September 2022",
                        "TABEL 2. INFORMASI UMUM",
                        "1. Rata-rata jumlah pengaduan yang diterima dalam 1 bulan          221",
                        "2. Pengaduan yang diselesaikan                                     215    97,3 %",
                        "3. Pengaduan yang tidak dapat diselesaikan                           6     2,7 %",
                        "TABEL 4. HASIL ASESMEN, skala 1, 2, 3, 4",
                        "  1. Sistem pengelolaan pengaduan didukung oleh pembagian peran yang jelas     3",
                        "  3. Penyelenggaraan forum-forum evaluasi dan pelaksanaan hasil evaluasi       2",
                        "TABEL 5. PENENTUAN PRIORITAS, skor terendah lebih dahulu",
                        "1    Sumber Daya Manusia                                                     2,2",
                        "2    Kebijakan dan Kelembagaan                                               2,5",
                        "3=   Pemanfaatan Data dan Optimalisasi Aplikasi                              2,6",
                        "     Asal:      (3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong; Tabel 5)",
                        "     Prioritas: tidak diketahui (lingkaran tidak terbaca)",
                        "3=   Koordinasi dan Monev.                                                   2,6",
                        "     Alasan:    Belum terlaksananya Monev secara berkala",
                        "5    Partisipasi Pemangku Kepentingan Internal dan Eksternal                   3",
                        "DIAGRAM BATANG",
                        "Sumber Daya Manusia",
                        "  █████████████████████████████████ 2,2",
                        "• indeks atas semua pertanyaan: (9×2 + 11×3) / 20 = 51/20 → 2,55 (dua desimal,",
                        "• indeks atas semua aspek: (2,5 + 2,2 + 8/3 + 3 + 8/3) / 5 = 391/150 → 2,61 (dua",
                        "BILA SKOR DIBULATKAN SETENGAH KE ATAS",
                        "Pemanfaatan Data dan Optimalisasi Aplikasi                             2,6 → 2,7",
                        "Koordinasi dan Monev.                                                  2,6 → 2,7",
                        "Peringkat tidak berubah; seri tidak berubah.");
    }

    @Test
    void englishShowsTheSameFigures() throws IOException {
        assertThat(lines(FILE, Language.ENGLISH))
                .containsSubsequence(
                        "2. Complaints resolved                                             215     97.3%",
                        "3=   Koordinasi dan Monev.                                                   2.6",
                        "     From:     (3 + 3 + 2) / 3 = 8/3 → 2.6 (one decimal, truncated; Tabel 5)",
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
                        "     Asal:      (3 + 3 + 1) / 3 = 7/3 → 2,3 (satu desimal, dipotong; Tabel 5)",
                        "3    Kebijakan dan Kelembagaan                                               2,5",
                        "4    Pemanfaatan Data dan Optimalisasi Aplikasi                              2,6",
                        "5    Partisipasi Pemangku Kepentingan Internal dan Eksternal                   3",
                        "  ███████████████████████████████████ 2,3",
                        "• indeks atas semua pertanyaan: (1×1 + 8×2 + 11×3) / 20 = 50/20 = 5/2 → 2,5 (dua");
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
                        "     Asal:      (2,5 + 3 + 2 + 2 + 2) / 5 = 11,5/5 = 23/10 → 2,3 (satu desimal,",
                        "                dipotong; nilai rata-rata 2 responden; Tabel 5)");
    }

    @Test
    void changedCountsChangeTable2(@TempDir Path folder) throws IOException {
        Path changed = folder.resolve("changed.json");
        Files.writeString(changed, Files.readString(FILE).replace("\"resolved\": 215", "\"resolved\": 1116"));

        assertThat(lines(changed, Language.INDONESIAN))
                .contains(
                        "1. Rata-rata jumlah pengaduan yang diterima dalam 1 bulan        1.122",
                        "2. Pengaduan yang diselesaikan                                   1.116    99,5 %");
    }

    @Test
    void aMistakeInTheFileIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(FILE).replace("\"sdm-2\": 3", "\"sdm-2\": true"));
        assertThatThrownBy(() -> lines(wrong, Language.INDONESIAN))
                .hasMessageContaining("/responses/0/answers/sdm-2: expected a level")
                .hasMessageContaining("line:");

        Files.writeString(wrong, Files.readString(FILE).replace("\"sdm-2\": 3", "\"sdm-2\": 5"));
        assertThatThrownBy(() -> lines(wrong, Language.INDONESIAN))
                .hasMessage("assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: "
                        + "answer to question 'sdm-2' must be one of the levels 1, 2, 3, 4, was 5");
    }
}
