package io.github.renaksi.sp4n;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.Deadlines;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reference edition of an action plan for SP4N-LAPOR!: the instrument and the named policies of published rules.
 *
 * <p>A region with its own aspects starts from a copy: {@code Sp4n.instrument().withId("kab-agam").withAspects(…)}.
 */
public final class Sp4n {

    /** The decree that the reference edition was made from. */
    public static final Citation DECREE = Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022");

    /**
     * The rules by which West Sumatra made Table 5 of its decree in 2022.
     *
     * <ul>
     *   <li>The score of an aspect is the mean of its answers; every question has weight 1.
     *   <li>Scores are printed with one decimal, <em>truncated</em>, without trailing zeros: 8/3 is printed 2,6 and 3
     *       is printed 3. No mode of rounding to the nearest gives 2,6. (Table 2 of the same decree rounds half up.)
     *   <li>The lowest score comes first. The decree states no rule for ties: its two 2,6 are exactly equal (8/3), and
     *       are printed in the order of the instrument, Data before Koordinasi.
     *   <li>Ranks are decided on exact scores; on printed ones they are the same here.
     *   <li>All 20 questions were answered, so unanswered questions are rejected.
     *   <li>The decree publishes no overall index. Its printing with two decimals, half up, is a choice of this
     *       library.
     * </ul>
     */
    public static final ScoringPolicy SUMATERA_BARAT_2022 = ScoringPolicy.builder()
            .id("sumatera-barat-2022")
            .name(Text.of("Sumatera Barat 2022", "West Sumatra 2022"))
            .citation(DECREE.at("Tabel 5"))
            .scoreRounding(Rounding.of(1, RoundingMode.DOWN))
            .build();

    /**
     * In how many working days complaints are to be resolved, by category: {@code informasi}, {@code permintaan
     * informasi} and {@code aspirasi} 5, {@code pengaduan tidak berkadar pengawasan} 14, {@code pengaduan berkadar
     * pengawasan} 60.
     *
     * <p>Source: PermenPANRB 62/2018. It holds here for complaints received from 1 January 2019, the first year after
     * it was made, to 31 December 2024: PermenPANRB 5/2025 is reported to replace it. Who knows the days on which the
     * regulations came and went supplies a rule of their own.
     */
    public static final DatedRule<Deadlines> DEADLINES_62_2018 = new DatedRule<>(
            "jangka waktu penyelesaian pengaduan",
            new Deadlines(deadlines()),
            Citation.of("PermenPANRB 62 Tahun 2018"),
            LocalDate.of(2019, 1, 1),
            Optional.of(LocalDate.of(2024, 12, 31)),
            Optional.of("PermenPANRB 5 Tahun 2025 is reported to replace it"));

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("sp4n")
            .edition("2022")
            .name("Matrik Asesmen Pengelolaan Pengaduan Pelayanan Publik")
            .citation(DECREE.at("Tabel 4"))
            .scale(RatingScale.between(1, 4))
            .addAspects(
                    aspect(
                            "kelembagaan",
                            "Kebijakan dan Kelembagaan",
                            "Sistem pengelolaan pengaduan didukung oleh pembagian peran yang jelas diantara pimpinan, pengawas dan level operasional",
                            "Pejabat yang bertanggungjawab dalam supervisi pengelolaan pengaduan berupaya memberikan solusi terhadap kekurangan dalam pengelolaan pengaduan meliputi kebutuhan sumber daya manusia, anggaran, proses bisnis, dan lain-lain",
                            "Pengelolaan pengaduan telah didukung oleh kebijakan instansi yang memadai meliputi sumber daya manusia, anggaran, prosedur, fasilitas dan lainnya",
                            "Terdapat aturan yang jelas tentang pembagian tugas dan fungsi para pengelola pengaduan sesuai wewenang",
                            "Pengelolaan pengaduan telah didukung oleh fasilitas yang memadai",
                            "Instansi memiliki panduan teknis/ buku manual tentang pengelolaan pengaduan"),
                    aspect(
                            "sdm",
                            "Sumber Daya Manusia",
                            "Pengelolaan pengaduan didukung oleh staf operasional dengan jumlah dan kompetensi yang memadai",
                            "Staf operasional telah cakap dalam melaksanakan tugas dan fungsi masing-masing",
                            "Pengelola pengaduan telah mendapatkan pelatihan (atau program penguatan kompetensi lain) terkait teknis pengelolaan pengaduan",
                            "Pengelola pengaduan telah mendapatkan pelatihan (atau program penguatan kompetensi lain) terkait proses bisnis dan mekanisme koordinasi antar unit",
                            "Pengelola pengaduan telah mendapatkan pelatihan (atau program penguatan kompetensi lain) terkait komunikasi publik"),
                    aspect(
                            "data",
                            "Pemanfaatan Data dan Optimalisasi Aplikasi",
                            "Para pimpinan menggunakan data pengaduan sebagai salah satu pertimbangan dalam pengambilan keputusan serta perbaikan program dan kebijakan",
                            "Sistem pengelolaan pengaduan telah terintegrasi dengan aplikasi lain",
                            "Pengelolaan pengaduan sudah terhubung dengan platform pembelajaran nasional"),
                    aspect(
                            "partisipasi",
                            "Partisipasi Pemangku Kepentingan Internal dan Eksternal",
                            "Pimpinan instansi dan pejabat tinggi lainnya mendukung dan memiliki komitmen untuk terus menerus meningkatkan kualitas sistem pengelolaan pengaduan",
                            "Pejabat yang bertanggungjawab dalam supervisi pengelolaan pengaduan memastikan proses penerimaan dan penyelesaian pengaduan berjalan secara efektif",
                            "Terdapat sarana untuk menampung aspirasi pemangku kepentingan"),
                    aspect(
                            "koordinasi",
                            "Koordinasi dan Monev.",
                            "Pimpinan instansi dan pejabat tinggi lainnya melakukan koordinasi, monitoring, dan evaluasi secara berkala untuk meningkatkan kualitas system pengelolaan pengaduan",
                            "Pejabat yang bertanggungjawab dalam supervisi pengelolaan pengaduan berupaya membangun dan meningkatkan mekanisme koordinasi antar unit-unit terlibat dalam instansi",
                            "Penyelenggaraan forum-forum evaluasi dan pelaksanaan hasil evaluasi"))
            .build();

    private Sp4n() {}

    /**
     * The instrument of the decree: 5 aspects, 20 questions, scale 1 to 4, of which the decree does not say what they
     * mean.
     *
     * <p>Texts, order and numbers are those of Table 4; a space that the scan lost in its first question ("peranyang")
     * is taken from Table 3. The ids are {@code kelembagaan-1} to {@code kelembagaan-6}, {@code sdm-1} to
     * {@code sdm-5}, {@code data-1} to {@code data-3}, {@code partisipasi-1} to {@code partisipasi-3} and
     * {@code koordinasi-1} to {@code koordinasi-3}.
     *
     * @return the instrument
     */
    public static Instrument instrument() {
        return INSTRUMENT;
    }

    private static Map<String, Integer> deadlines() {
        Map<String, Integer> workingDays = new LinkedHashMap<>();
        workingDays.put("informasi", 5);
        workingDays.put("permintaan informasi", 5);
        workingDays.put("aspirasi", 5);
        workingDays.put("pengaduan tidak berkadar pengawasan", 14);
        workingDays.put("pengaduan berkadar pengawasan", 60);
        return workingDays;
    }

    private static Aspect aspect(String id, String name, String... texts) {
        List<AssessmentQuestion> questions = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            questions.add(AssessmentQuestion.of(id + "-" + i, texts[i - 1]).withNumber(i + "."));
        }
        return Aspect.builder().id(id).name(name).questions(questions).build();
    }
}
