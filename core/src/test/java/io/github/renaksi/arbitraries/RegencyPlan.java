// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.Section;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.sp4n.Sp4n;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sound plan of a regency, made from the reference edition: signed, complete, and without a fault that its data could
 * show. Tests break one thing of it and ask what is found.
 *
 * <p>What is the regency's own: a sixth aspect, a scale of 1 to 5 whose levels mean something, a sixth program group
 * with codes of arabic numbers, five years, a target that is a range and one of which less is better. Number, names,
 * answers and figures are invented.
 */
public final class RegencyPlan {

    private static final Region AGAM = Region.of("Kabupaten", "Agam").withCode("13.06");
    private static final TimePeriod PERIOD = TimePeriod.ofYears(2025, 2029);
    private static final List<Integer> YEARS = List.of(2025, 2026, 2027, 2028, 2029);
    private static final TimePeriod BEFORE = TimePeriod.ofYear(2023);
    private static final String NUMBER = "188.45/412/2024";
    private static final Citation DECREE = Citation.of("Keputusan Bupati Agam " + NUMBER);

    private static final String ORGANISASI = "Bagian Organisasi Sekretariat Daerah";
    private static final String HUKUM = "Bagian Hukum Sekretariat Daerah";
    private static final String KOMINFO = "Dinas Komunikasi dan Informatika";
    private static final String DUKCAPIL = "Dinas Kependudukan dan Pencatatan Sipil";
    private static final String INSPEKTORAT = "Inspektorat";
    private static final String KEUANGAN = "Badan Keuangan Daerah";
    private static final String SELURUH = "Seluruh Perangkat Daerah";

    private static final Instrument INSTRUMENT = instrumentOfAgam();

    /** What was answered, by aspect, question by question. No two aspects have the same score, exact or printed. */
    private static final Map<String, List<Integer>> ANSWERS = Map.of(
            "kelembagaan", List.of(4, 3, 3, 4, 3, 4),
            "sdm", List.of(2, 3, 2, 2, 3),
            "data", List.of(3, 3, 2),
            "partisipasi", List.of(4, 3, 3),
            "koordinasi", List.of(2, 3, 2),
            "anggaran", List.of(2, 1, 2, 2, 2));

    private RegencyPlan() {}

    /**
     * The instrument: the five aspects of the reference edition and a sixth, {@code anggaran}, on a scale of 1 to 5; 25
     * questions, numbered through.
     *
     * @return the instrument
     */
    public static Instrument instrument() {
        return INSTRUMENT;
    }

    /**
     * The rules by which the scores of the plan are printed: the mean, with one decimal, half up.
     *
     * @return the policy
     */
    public static ScoringPolicy policy() {
        return ScoringPolicy.builder()
                .id("kab-agam-2025")
                .name(Text.of("Kabupaten Agam 2025", "Agam Regency 2025"))
                .citation(DECREE.at("Tabel 5"))
                .scoreRounding(Rounding.of(1, RoundingMode.HALF_UP))
                .build();
    }

    /**
     * The plan of Kabupaten Agam for 2025 to 2029.
     *
     * @return a sound plan
     */
    public static ActionPlan agam() {
        ActionPlan draft = Sp4n.plan(AGAM, PERIOD).build();
        List<ProgramGroup> groups =
                Stream.concat(draft.groups().stream(), Stream.of(budgetGroup())).toList();
        return draft.withStatus(PlanStatus.SIGNED)
                .withEdition(new Edition("2025", Optional.empty(), Optional.of(PERIOD.start())))
                .withDecree(decree(draft.decree()))
                .withNarrative(narrative())
                .withDefinitions(definitions())
                .withScope(scope())
                .withPreparation(preparation())
                .withAssessment(assessment())
                .withStrategy(strategy(draft.strategy()))
                .withGroups(groups)
                .withIndicators(indicators(draft.indicators()))
                .withWorkPlan(workPlan(groups));
    }

    private static List<Section> narrative() {
        return List.of(
                Section.of("BAB I", "PENDAHULUAN"),
                Section.of(
                        "1.3",
                        "MAKSUD DAN TUJUAN",
                        Passage.of(
                                "Rencana aksi ini disusun dengan:",
                                Passage.item("a.", "maksud memberikan panduan dalam mengelola pengaduan; dan"),
                                Passage.item("b.", "tujuan mendukung peningkatan kualitas pelayanan publik."))));
    }

    private static Instrument instrumentOfAgam() {
        Aspect budget = Aspect.builder()
                .id("anggaran")
                .name("Anggaran Pengelolaan Pengaduan")
                .addQuestions(
                        AssessmentQuestion.of(
                                "anggaran-1", "Kebutuhan anggaran pengelolaan pengaduan disusun setiap tahun"),
                        AssessmentQuestion.of(
                                "anggaran-2", "Anggaran pengelolaan pengaduan tersedia dalam APBD sesuai kebutuhan"),
                        AssessmentQuestion.of(
                                "anggaran-3", "Anggaran pelatihan pengelola pengaduan tersedia setiap tahun"),
                        AssessmentQuestion.of(
                                "anggaran-4", "Anggaran sarana pengelolaan pengaduan tersedia setiap tahun"),
                        AssessmentQuestion.of(
                                "anggaran-5", "Realisasi anggaran pengelolaan pengaduan dipantau secara berkala"))
                .build();
        List<Aspect> aspects = new ArrayList<>();
        int number = 0;
        for (Aspect aspect : Stream.concat(Sp4n.instrument().aspects().stream(), Stream.of(budget))
                .toList()) {
            List<AssessmentQuestion> questions = new ArrayList<>();
            for (AssessmentQuestion question : aspect.questions()) {
                number++;
                questions.add(question.withNumber(number + "."));
            }
            aspects.add(aspect.withQuestions(questions));
        }
        return Sp4n.instrument()
                .withId("kab-agam")
                .withEdition("2024")
                .withName("Matriks Asesmen Pengelolaan Pengaduan Pelayanan Publik Kabupaten Agam")
                .withCitation(DECREE.at("Tabel 4"))
                .withScale(RatingScale.of(
                        RatingScale.Level.of(Ratio.of(1), "Sangat kurang"),
                        RatingScale.Level.of(Ratio.of(2), "Kurang"),
                        RatingScale.Level.of(Ratio.of(3), "Cukup"),
                        RatingScale.Level.of(Ratio.of(4), "Baik"),
                        RatingScale.Level.of(Ratio.of(5), "Sangat baik")))
                .withAspects(aspects);
    }

    private static Decree decree(Decree draft) {
        String monitoring =
                "Pemantauan dan evaluasi pelaksanaan Rencana Aksi sebagaimana dimaksud dalam diktum KESATU dilaksanakan oleh ";
        return draft.withNumber(NUMBER)
                .withDate(LocalDate.of(2024, 12, 16))
                .withPlace("Lubuk Basung")
                .withSignatory("Rahmawati")
                .withCitations(
                        cite("UU", "25", 2009, "Undang-Undang", "Pelayanan Publik", "Mengingat 1"),
                        cite(
                                "PP",
                                "96",
                                2012,
                                "Peraturan Pemerintah",
                                "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
                                "Mengingat 2"),
                        cite(
                                "Perpres",
                                "76",
                                2013,
                                "Peraturan Presiden",
                                "Pengelolaan Pengaduan Pelayanan Publik",
                                "Mengingat 3"),
                        sp4nGuideline("Mengingat 4"),
                        sp4nGuideline("1.1"))
                .withClauses(
                        new Clause(
                                "KESATU",
                                draft.title()
                                        + ", sebagaimana tercantum dalam lampiran yang merupakan bagian tidak terpisahkan dari Keputusan Bupati ini."),
                        new Clause("KEDUA", monitoring + ORGANISASI + "."),
                        new Clause(
                                "KETIGA",
                                "Pemantauan dan evaluasi sebagaimana dimaksud dalam diktum KEDUA dilaksanakan sesuai ketentuan peraturan perundang-undangan."),
                        new Clause("KEEMPAT", "Keputusan Bupati ini mulai berlaku pada tanggal 1 Januari 2025."));
    }

    private static RegulationCitation sp4nGuideline(String place) {
        return cite(
                "PermenPANRB",
                "62",
                2018,
                "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
                "Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional",
                place);
    }

    private static RegulationCitation cite(
            String type, String number, int year, String longType, String title, String place) {
        return RegulationCitation.builder()
                .regulation(new Regulation(type, number, year))
                .text(longType + " Nomor " + number + " Tahun " + year + " tentang " + title)
                .title(title)
                .place(place)
                .build();
    }

    private static List<Definition> definitions() {
        return List.of(
                Definition.of(
                        "1.",
                        "Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional (SP4N) adalah integrasi pengelolaan pengaduan pelayanan publik secara berjenjang pada setiap penyelenggara dalam kerangka sistem informasi pelayanan publik."),
                Definition.of(
                        "2.",
                        "Pengadu adalah seluruh pihak, baik perseorangan, kelompok maupun badan hukum, yang menyampaikan pengaduan kepada pengelola pengaduan pelayanan publik."),
                Definition.of(
                        "3.",
                        "Pengaduan adalah penyampaian keluhan yang disampaikan pengadu kepada pengelola pengaduan pelayanan publik atas pelayanan pelaksana yang tidak sesuai dengan standar pelayanan."),
                Definition.of(
                        "4.",
                        "Pengelolaan Pengaduan adalah kegiatan penanganan pengaduan sesuai dengan mekanisme dan tata cara pengelolaan pengaduan."));
    }

    private static Scope scope() {
        return new Scope(
                Optional.of(INSTRUMENT.aspects().size()),
                INSTRUMENT.aspects().stream()
                        .map(aspect -> new ScopeAspect(aspect.id(), aspect.name()))
                        .toList());
    }

    private static Preparation preparation() {
        Preparation reference = Sp4n.preparation();
        String team = reference.parties().get(0);
        String offices = reference.parties().get(1);
        String secretary = reference.parties().get(2);
        String head = reference.parties().get(3);
        List<Marks> marks = List.of(
                Marks.of(secretary, head),
                Marks.of(team, offices),
                Marks.of(team, offices),
                Marks.of(team),
                Marks.of(team, offices, secretary),
                Marks.of(secretary),
                Marks.of(head));
        List<PreparationStep> steps = new ArrayList<>();
        for (PreparationStep step : reference.steps()) {
            steps.add(new PreparationStep(step.number(), step.name(), marks.get(steps.size())));
        }
        return new Preparation(reference.parties(), steps);
    }

    private static PublishedAssessment assessment() {
        return PublishedAssessment.builder()
                .instrument(INSTRUMENT)
                .matrix(INSTRUMENT.aspects().stream()
                        .flatMap(aspect -> aspect.questions().stream())
                        .map(question ->
                                new MatrixRow(question.id(), question.number().orElseThrow(), question.text()))
                        .toList())
                .assessment(Assessment.builder(INSTRUMENT)
                        .region(AGAM)
                        .date(LocalDate.of(2024, 6, 10))
                        .generalInformation(generalInformation())
                        .addResponse(Response.of(answers()))
                        .priorities(Marks.of("anggaran", "koordinasi", "sdm"))
                        .reasons(reasons())
                        .build())
                .counts(List.of(
                        count("Pengaduan yang diterima tahun 2023", null, 400, null),
                        count("Pengaduan yang diselesaikan", StatusClass.RESOLVED, 360, "90%"),
                        count("Pengaduan yang masih dalam proses", StatusClass.IN_PROGRESS, 16, "4%"),
                        count("Pengaduan yang tidak dapat diselesaikan", StatusClass.UNRESOLVABLE, 24, "6%")))
                .priorities(List.of(
                        priority("anggaran", "1,8"),
                        priority("koordinasi", "2,3"),
                        priority("sdm", "2,4"),
                        priority("data", "2,7"),
                        priority("partisipasi", "3,3"),
                        priority("kelembagaan", "3,5")))
                .build();
    }

    private static GeneralInformation generalInformation() {
        ComplaintCounts counts = ComplaintCounts.builder()
                .resolved(360)
                .inProgress(16)
                .unresolvable(24)
                .build();
        return GeneralInformation.of(counts, BEFORE, LocalDate.of(2024, 1, 31)).withCitation(DECREE.at("Tabel 2"));
    }

    private static Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Aspect aspect : INSTRUMENT.aspects()) {
            List<Integer> levels = Objects.requireNonNull(ANSWERS.get(aspect.id()));
            for (int i = 0; i < levels.size(); i++) {
                answers.put(aspect.questions().get(i).id(), Answer.rated(levels.get(i)));
            }
        }
        return answers;
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("anggaran", "Anggaran pengelolaan pengaduan belum sesuai kebutuhan");
        reasons.put("koordinasi", "Rapat evaluasi belum dilaksanakan secara berkala");
        reasons.put("sdm", "Pelatihan belum menjangkau seluruh pengelola pengaduan");
        reasons.put("data", "Belum semua aplikasi pelayanan terhubung");
        reasons.put("partisipasi", "Sarana menampung aspirasi sudah tersedia");
        reasons.put("kelembagaan", "Pembagian peran sudah ditetapkan");
        return reasons;
    }

    private static PublishedCount count(
            String label, @Nullable StatusClass statusClass, long count, @Nullable String percent) {
        return new PublishedCount(label, Optional.ofNullable(statusClass), count, Optional.ofNullable(percent));
    }

    private static PublishedPriority priority(String aspect, String score) {
        return PublishedPriority.builder()
                .aspect(aspect)
                .label(nameOf(aspect))
                .score(score)
                .reason(Objects.requireNonNull(reasons().get(aspect)))
                .build();
    }

    private static String nameOf(String aspect) {
        return INSTRUMENT.aspects().stream()
                .filter(each -> each.id().equals(aspect))
                .map(Aspect::name)
                .findFirst()
                .orElseThrow();
    }

    private static Strategy strategy(Strategy draft) {
        List<Objective> objectives = new ArrayList<>(draft.objectives());
        objectives.add(Objective.of("sasaran-waktu", "menurunnya waktu penyelesaian pengaduan", Direction.DECREASE));
        objectives.add(Objective.of("sasaran-kepuasan", "meningkatnya kepuasan pengadu", Direction.INCREASE));
        objectives.add(
                Objective.of("sasaran-kapasitas", "meningkatnya kapasitas pengelolaan pengaduan", Direction.INCREASE));
        return new Strategy(draft.goal(), objectives, targets());
    }

    /** Counts and shares are such that every share is that of whole complaints: 92% of 450 are 414. */
    private static List<StrategicTarget> targets() {
        return List.of(
                target("sasaran-jumlah", "diterima", "Jumlah pengaduan yang diterima", "pengaduan", Consolidation.SUM)
                        .withMeasure(Measure.RECEIVED)
                        .withBaseline(published(400))
                        .withValues(values(450, 500, 550, 600, 650)),
                target(
                                "sasaran-penyelesaian",
                                "diselesaikan",
                                "Persentase pengaduan yang diselesaikan",
                                "%",
                                Consolidation.RATIO_OF_SUMS)
                        .withMeasure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
                        .withDenominator("target-diterima")
                        .withBaseline(published(90))
                        .withValues(values(92, 94, 96, 97, 98)),
                target(
                                "sasaran-waktu",
                                "waktu",
                                "Rata-rata waktu penyelesaian pengaduan",
                                "hari kerja",
                                Consolidation.MEAN)
                        .withDirection(Direction.DECREASE)
                        .withBaseline(Baseline.of(14, BEFORE))
                        .withValues(values(12, 10, 8, 7, 6)),
                target("sasaran-kepuasan", "kepuasan", "Tingkat kepuasan pengadu", "%", Consolidation.MEAN)
                        .withBaseline(Baseline.of(72, BEFORE))
                        .withValues(byYear(List.of(
                                TargetValue.between(74, 76),
                                TargetValue.between(77, 79),
                                TargetValue.between(80, 82),
                                TargetValue.between(83, 85),
                                TargetValue.between(86, 88)))),
                capacity("terlatih", "Persentase pengelola pengaduan yang terlatih", "%", Consolidation.LAST)
                        .withBaseline(Baseline.of(20, BEFORE))
                        .withValues(values(40, 55, 70, 85, 100)),
                capacity("sop", "Persentase unit pelayanan yang menerapkan SOP", "%", Consolidation.LAST)
                        .withBaseline(Baseline.of(30, BEFORE))
                        .withValues(values(45, 60, 75, 90, 100)),
                capacity("publikasi", "Jumlah publikasi data pengaduan", "publikasi", Consolidation.SUM)
                        .withBaseline(Baseline.of(2, BEFORE))
                        .withValues(values(4, 6, 8, 10, 12)),
                capacity(
                                "perbaikan",
                                "Jumlah perbaikan pelayanan berdasarkan data pengaduan",
                                "perbaikan",
                                Consolidation.SUM)
                        .withBaseline(Baseline.of(1, BEFORE))
                        .withValues(values(2, 3, 4, 5, 6)),
                capacity("aplikasi", "Jumlah aplikasi yang terintegrasi", "aplikasi", Consolidation.LAST)
                        .withBaseline(Baseline.of(1, BEFORE))
                        .withValues(values(2, 3, 4, 5, 6)),
                capacity("koordinasi", "Jumlah rapat koordinasi pengelolaan pengaduan", "rapat", Consolidation.SUM)
                        .withBaseline(Baseline.of(2, BEFORE))
                        .withValues(values(4, 5, 6, 7, 8)),
                capacity("evaluasi", "Jumlah laporan pemantauan dan evaluasi", "laporan", Consolidation.SUM)
                        .withBaseline(Baseline.of(1, BEFORE))
                        .withValues(values(2, 4, 6, 8, 12)),
                capacity("tersedia", "Persentase kebutuhan anggaran yang tersedia", "%", Consolidation.LAST)
                        .withBaseline(Baseline.of(40, BEFORE))
                        .withValues(values(50, 60, 70, 80, 90)),
                capacity("terserap", "Persentase anggaran yang terserap", "%", Consolidation.LAST)
                        .withBaseline(Baseline.of(80, BEFORE))
                        .withValues(values(83, 86, 89, 92, 95)));
    }

    private static StrategicTarget capacity(String name, String indicator, String unit, Consolidation consolidation) {
        return target("sasaran-kapasitas", name, indicator, unit, consolidation);
    }

    private static StrategicTarget target(
            String objective, String name, String indicator, String unit, Consolidation consolidation) {
        return StrategicTarget.builder()
                .id("target-" + name)
                .objective(objective)
                .indicator(indicator)
                .unit(unit)
                .periodUnit(PeriodUnit.YEAR)
                .direction(Direction.INCREASE)
                .consolidation(consolidation)
                .build();
    }

    private static Baseline published(long value) {
        return new Baseline(Ratio.of(value), BEFORE, Optional.of(DECREE.at("Tabel 2")));
    }

    private static SortedMap<TimePeriod, TargetValue> values(long... values) {
        return byYear(Arrays.stream(values).mapToObj(TargetValue::of).toList());
    }

    private static SortedMap<TimePeriod, TargetValue> byYear(List<TargetValue> values) {
        SortedMap<TimePeriod, TargetValue> byYear = new TreeMap<>();
        for (int i = 0; i < YEARS.size(); i++) {
            byYear.put(TimePeriod.ofYear(YEARS.get(i)), values.get(i));
        }
        return byYear;
    }

    private static ProgramGroup budgetGroup() {
        Activity needs = Activity.of("6.1.1", "Penyusunan kebutuhan anggaran pengelolaan pengaduan")
                .withOutputs(new Output("Dokumen kebutuhan anggaran", Optional.of(5L), Optional.of("dokumen")))
                .withBudget(Map.of(TimePeriod.ofYear(2025), 15_000_000L, TimePeriod.ofYear(2026), 10_000_000L));
        return ProgramGroup.of(
                "6",
                "Penguatan Anggaran Pengelolaan Pengaduan",
                "anggaran",
                Program.of(
                        "6.1",
                        "Perencanaan anggaran",
                        needs,
                        Activity.of("6.1.2", "Pengusulan anggaran pengelolaan pengaduan dalam APBD")),
                Program.of(
                        "6.2",
                        "Pengendalian anggaran",
                        Activity.of("6.2.1", "Pemantauan realisasi anggaran pengelolaan pengaduan")));
    }

    private static List<SuccessIndicatorRow> indicators(List<SuccessIndicatorRow> reference) {
        Map<String, String> measured = Map.ofEntries(
                Map.entry("indikator-sdm-1", "target-terlatih"),
                Map.entry("indikator-sdm-2", "target-waktu"),
                Map.entry("indikator-kelembagaan-1", "target-tersedia"),
                Map.entry("indikator-kelembagaan-2", "target-sop"),
                Map.entry("indikator-data-1", "target-publikasi"),
                Map.entry("indikator-data-2", "target-perbaikan"),
                Map.entry("indikator-data-3", "target-aplikasi"),
                Map.entry("indikator-koordinasi-1", "target-koordinasi"),
                Map.entry("indikator-koordinasi-2", "target-evaluasi"),
                Map.entry("indikator-partisipasi-1", "target-diterima"),
                Map.entry("indikator-partisipasi-2", "target-koordinasi"),
                Map.entry("indikator-anggaran-1", "target-tersedia"),
                Map.entry("indikator-anggaran-2", "target-terserap"));
        SuccessIndicatorRow budget = SuccessIndicatorRow.builder()
                .number("6.")
                .element("6")
                .name(budgetGroup().name())
                .addIndicators(
                        SuccessIndicator.of(
                                "indikator-anggaran-1", "Anggaran pengelolaan pengaduan tersedia sesuai kebutuhan"),
                        SuccessIndicator.of(
                                "indikator-anggaran-2", "Anggaran pengelolaan pengaduan terserap sesuai rencana"))
                .build();
        return Stream.concat(reference.stream(), Stream.of(budget))
                .map(row -> row.withIndicators(row.indicators().stream()
                        .map(indicator -> indicator.measuredBy(Objects.requireNonNull(measured.get(indicator.id()))))
                        .toList()))
                .toList();
    }

    /** When an activity is carried out, and by whom. */
    private record Task(String activity, Marks years, List<String> parties) {}

    private static Task task(String activity, int firstYear, int lastYear, String... parties) {
        List<String> years = IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(Integer::toString)
                .toList();
        return new Task(activity, new Marks(years, true), List.of(parties));
    }

    private static List<Task> tasks() {
        return List.of(
                task("I.1.1", 2025, 2027, ORGANISASI, KOMINFO),
                task("I.1.2", 2025, 2029, ORGANISASI, KOMINFO),
                task("I.1.3", 2026, 2029, KOMINFO),
                task("II.1.1", 2025, 2025, ORGANISASI, HUKUM),
                task("II.1.2", 2025, 2026, ORGANISASI, HUKUM),
                task("II.2.1", 2029, 2029, ORGANISASI),
                task("II.2.2", 2025, 2025, ORGANISASI),
                task("II.3.1", 2025, 2029, INSPEKTORAT, ORGANISASI),
                task("II.4.1", 2026, 2026, ORGANISASI, KOMINFO),
                task("III.1.1", 2025, 2029, KOMINFO),
                task("III.1.2", 2025, 2029, SELURUH),
                task("III.2.1", 2025, 2029, KOMINFO),
                task("III.2.2", 2025, 2029, KOMINFO, ORGANISASI),
                task("III.3.1", 2027, 2027, DUKCAPIL, KOMINFO),
                task("III.3.2", 2026, 2029, KOMINFO),
                task("IV.1.1", 2025, 2029, ORGANISASI, KOMINFO),
                task("IV.1.2", 2025, 2029, ORGANISASI, INSPEKTORAT),
                task("V.1.1", 2025, 2029, SELURUH),
                task("V.1.2", 2025, 2029, KOMINFO),
                task("V.2.1", 2025, 2029, ORGANISASI),
                task("V.2.2", 2026, 2028, ORGANISASI),
                task("V.3.1", 2027, 2029, ORGANISASI),
                task("V.3.2", 2025, 2029, ORGANISASI, SELURUH),
                task("6.1.1", 2025, 2026, KEUANGAN, ORGANISASI),
                task("6.1.2", 2025, 2029, KEUANGAN),
                task("6.2.1", 2025, 2029, KEUANGAN, INSPEKTORAT));
    }

    private static WorkPlan workPlan(List<ProgramGroup> groups) {
        Map<String, Task> tasks = tasks().stream().collect(Collectors.toMap(Task::activity, Function.identity()));
        List<WorkPlanRow> rows = new ArrayList<>();
        for (ProgramGroup group : groups) {
            rows.add(WorkPlanRow.builder()
                    .level(PlanLevel.GROUP)
                    .element(group.id())
                    .code(group.code())
                    .name(group.name())
                    .years(Marks.of())
                    .build());
            for (Program program : group.programs()) {
                rows.add(WorkPlanRow.builder()
                        .level(PlanLevel.PROGRAM)
                        .element(program.id())
                        .code(program.code())
                        .name(program.name())
                        .years(Marks.of())
                        .build());
                for (Activity activity : program.activities()) {
                    Task task = Objects.requireNonNull(tasks.get(activity.id()), activity.id());
                    rows.add(WorkPlanRow.builder()
                            .level(PlanLevel.ACTIVITY)
                            .element(activity.id())
                            .code(activity.code())
                            .name(activity.name())
                            .years(task.years())
                            .parties(task.parties())
                            .build());
                }
            }
        }
        return new WorkPlan(YEARS, rows);
    }
}
