// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.ActionPlanBuilder;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.sp4n.Sp4n;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sound plans of other shapes than the decree's, in which nothing is found. */
class OtherPlansTest {

    private static final Region BUKITTINGGI = Region.of("Kota", "Bukittinggi");

    private static void assertSound(ActionPlan plan) {
        assertThat(PlanReview.standard().review(plan).findings()).isEmpty();
    }

    private static Decree decree(String title, LocalDate date) {
        return Decree.builder()
                .form("Keputusan Wali Kota Bukittinggi")
                .title(title)
                .issuer("Wali Kota Bukittinggi")
                .number("188.45-77-" + date.getYear())
                .date(date)
                .place("Bukittinggi")
                .signatory("Rahmat")
                .clauses(List.of(
                        new Clause("KESATU", title + " sebagaimana tercantum dalam Lampiran Keputusan ini."),
                        new Clause("KEDUA", "Keputusan ini mulai berlaku pada tanggal ditetapkan.")))
                .build();
    }

    /** Signed, with one objective, one target and nothing else. */
    private static ActionPlanBuilder plan(TimePeriod period) {
        int year = period.start().getYear();
        int last = period.endInclusive().getYear();
        return ActionPlan.builder()
                .region(BUKITTINGGI)
                .status(PlanStatus.DRAFT)
                .edition(Edition.of("2025"))
                .period(period)
                .decree(decree(
                        "Rencana Aksi Pengelolaan Pengaduan Kota Bukittinggi Tahun "
                                + (year == last ? "" + year : year + "–" + last),
                        LocalDate.of(year, 1, 3)))
                .strategy(strategy(rising("waktu", year, last)));
    }

    private static Strategy strategy(StrategicTarget... targets) {
        return new Strategy(
                Optional.empty(),
                List.of(Objective.of("mutu", "meningkatnya mutu penanganan pengaduan", Direction.INCREASE)),
                List.of(targets));
    }

    private static StrategicTarget rising(String id, int first, int last) {
        Map<TimePeriod, TargetValue> values = new TreeMap<>();
        IntStream.rangeClosed(first, last)
                .forEach(year -> values.put(TimePeriod.ofYear(year), TargetValue.of(70 + 2L * (year - first))));
        return StrategicTarget.builder()
                .id(id)
                .objective("mutu")
                .indicator("Persentase pengaduan yang ditanggapi tepat waktu")
                .unit("%")
                .direction(Direction.INCREASE)
                .consolidation(Consolidation.LAST)
                .baseline(Baseline.of(65, TimePeriod.ofYear(first - 1)))
                .values(values)
                .build();
    }

    private static ProgramGroup group(String code, String name) {
        return ProgramGroup.builder()
                .id("kelompok-" + code)
                .name(name)
                .addPrograms(Program.builder()
                        .id("program-" + code)
                        .name("Penataan " + name)
                        .addActivities(Activity.builder()
                                .id("kegiatan-" + code + "-1")
                                .name("Penyusunan pedoman " + name)
                                .build())
                        .addActivities(Activity.builder()
                                .id("kegiatan-" + code + "-2")
                                .name("Bimbingan teknis " + name)
                                .build())
                        .build())
                .build();
    }

    private static WorkPlanRow row(PlanLevel level, String element, String name, Marks years, String... parties) {
        return WorkPlanRow.builder()
                .level(level)
                .element(element)
                .name(name)
                .years(years)
                .parties(Arrays.asList(parties))
                .build();
    }

    private static SuccessIndicatorRow indicator(String element, String name, String target) {
        return SuccessIndicatorRow.builder()
                .element(element)
                .name(name)
                .addIndicators(SuccessIndicator.of("indikator-" + element, "Pengaduan ditanggapi tepat waktu")
                        .measuredBy(target))
                .build();
    }

    /** No Table 8, no Table 9, codes that are letters and so part of names. */
    @Test
    void aCityWithoutIndicatorsWhoseCodesAreLetters() {
        assertSound(plan(TimePeriod.ofYears(2025, 2027))
                .addGroups(group("A", "A. Kelembagaan"), group("B", "B. Sumber Daya Manusia"))
                .build());
    }

    @Test
    void oneAgencyForOneYear() {
        ProgramGroup group = group("1", "pelayanan pengaduan puskesmas");
        assertSound(plan(TimePeriod.ofYear(2025))
                .region(Region.of("Dinas", "Kesehatan Kota Bukittinggi"))
                .addGroups(group)
                .addIndicators(indicator("program-1", "Penataan pelayanan pengaduan puskesmas", "waktu"))
                .workPlan(new WorkPlan(
                        List.of(2025),
                        List.of(
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-1",
                                        "Penyusunan pedoman pelayanan pengaduan puskesmas",
                                        Marks.of("2025"),
                                        "Sekretariat",
                                        "Bidang Pelayanan Kesehatan"),
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-2",
                                        "Bimbingan teknis pelayanan pengaduan puskesmas",
                                        Marks.of("2025"),
                                        "Bidang SDMK",
                                        "Seluruh UPTD Puskesmas"))))
                .build());
    }

    /** What an office does in one year and another in the next has a row each. */
    @Test
    void severalRowsOfOneActivity() {
        ProgramGroup group = group("1", "kanal pengaduan");
        assertSound(plan(TimePeriod.ofYears(2025, 2026))
                .addGroups(group)
                .addIndicators(indicator("kelompok-1", "kanal pengaduan", "waktu"))
                .workPlan(new WorkPlan(
                        List.of(2025, 2026),
                        List.of(
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-1",
                                        "Penyusunan pedoman kanal pengaduan",
                                        Marks.of("2025"),
                                        "Dinas Kominfo"),
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-1",
                                        "Penyusunan pedoman kanal pengaduan",
                                        Marks.of("2026"),
                                        "Bagian Organisasi"),
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-2",
                                        "Bimbingan teknis kanal pengaduan",
                                        Marks.of("2025", "2026"),
                                        "Dinas Kominfo"))))
                .build());
    }

    private static StrategicTarget falling(String id, String indicator, String unit, long baseline, long... values) {
        Map<TimePeriod, TargetValue> byYear = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byYear.put(TimePeriod.ofYear(2025 + i), TargetValue.of(values[i]));
        }
        return StrategicTarget.builder()
                .id(id)
                .objective("beban")
                .indicator(indicator)
                .unit(unit)
                .direction(Direction.DECREASE)
                .formula(AchievementFormulas.LOWER_IS_BETTER)
                .consolidation(Consolidation.MEAN)
                .baseline(Baseline.of(baseline, TimePeriod.ofYear(2024)))
                .values(byYear)
                .build();
    }

    @Test
    void targetsOfWhichLessIsBetter() {
        assertSound(plan(TimePeriod.ofYears(2025, 2028))
                .strategy(new Strategy(
                        Optional.of("Mempercepat penyelesaian pengaduan"),
                        List.of(Objective.of("beban", "menurunnya beban pengaduan", Direction.DECREASE)),
                        List.of(
                                falling("hari", "Rata-rata waktu penyelesaian", "hari kerja", 14, 12, 10, 7, 5),
                                falling("sisa", "Pengaduan yang melewati batas waktu", "%", 20, 10, 5, 0, 0),
                                falling("ulang", "Pengaduan berulang", "pengaduan", 40, 30, 20, 10, 5))))
                .build());
    }

    @Test
    void targetsOfMonthsAndOfTheirYear() {
        Map<TimePeriod, TargetValue> values = new TreeMap<>();
        IntStream.rangeClosed(1, 12)
                .forEach(month -> values.put(TimePeriod.ofMonth(2025, month), TargetValue.of(20 + month % 3)));
        values.put(TimePeriod.ofYear(2025), TargetValue.of(252));
        StrategicTarget received = rising("waktu", 2025, 2025)
                .withIndicator("Jumlah pengaduan yang diterima")
                .withUnit("pengaduan")
                .withMeasure(Measure.RECEIVED)
                .withPeriodUnit(PeriodUnit.MONTH)
                .withConsolidation(Consolidation.SUM)
                .withBaseline(Baseline.of(240, TimePeriod.ofYear(2024)))
                .withValues(values);
        assertSound(plan(TimePeriod.ofYear(2025)).strategy(strategy(received)).build());
    }

    @Test
    void targetsOfQuartersAndHalfYears() {
        StrategicTarget quarters = rising("a", 2025, 2025)
                .withValues(Map.of(
                        TimePeriod.ofQuarter(2025, 1), TargetValue.of(10),
                        TimePeriod.ofQuarter(2025, 2), TargetValue.of(20),
                        TimePeriod.ofQuarter(2025, 3), TargetValue.of(15),
                        TimePeriod.ofQuarter(2025, 4), TargetValue.of(70)));
        StrategicTarget halves = rising("b", 2025, 2025)
                .withBaseline(Baseline.of(30, TimePeriod.ofSemester(2024, 2)))
                .withValues(Map.of(
                        TimePeriod.ofSemester(2025, 1), TargetValue.of(35),
                        TimePeriod.ofSemester(2025, 2), TargetValue.of(40)));
        assertSound(plan(TimePeriod.ofYear(2025))
                .strategy(strategy(quarters, halves))
                .build());
    }

    /** The baseline is what the first year of the plan gave, for which its target stays in the table. */
    @Test
    void anAmendmentWhoseBaselineIsLaterThanItsFirstTarget() {
        StrategicTarget target = rising("waktu", 2025, 2028).withBaseline(Baseline.of(71, TimePeriod.ofYear(2025)));
        assertSound(plan(TimePeriod.ofYears(2025, 2028))
                .status(PlanStatus.AMENDED)
                .edition(Edition.of("2025").amended("2026", LocalDate.of(2026, 6, 1)))
                .decree(decree(
                        "Perubahan atas Keputusan Wali Kota Nomor 188.45-77-2025 tentang Rencana Aksi Tahun 2025-2028",
                        LocalDate.of(2026, 5, 20)))
                .strategy(strategy(target))
                .build());
    }

    /** Activities have two numbers more than their program. */
    @Test
    void officialCodes() {
        ProgramGroup group = ProgramGroup.of(
                "2.16",
                "Komunikasi dan Informatika",
                "data",
                Program.of(
                        "2.16.2",
                        "Informasi dan komunikasi publik",
                        Activity.of("2.16.2.2.1", "Pengelolaan informasi"),
                        Activity.of("2.16.2.2.2", "Pengelolaan media")),
                Program.of("2.16.3", "Aplikasi informatika", Activity.of("2.16.3.2.1", "Pengelolaan e-government")));
        ActionPlan plan = plan(TimePeriod.ofYear(2025)).addGroups(group).build();
        assertSound(plan);
        assertThat(PlanReview.standard()
                        .review(Changes.activity(plan, 0, 1, 0, it -> it.withCode(PlanCode.parse("2.16.2.2.1"))))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("code-parent");
        assertThat(PlanReview.standard()
                        .review(Changes.activity(plan, 0, 1, 0, it -> it.withCode(PlanCode.parse("2.16.3.1"))))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("code-level");
    }

    @Test
    void aDraftOfTheReferenceEdition() {
        assertThat(PlanReview.standard()
                        .review(Sp4n.plan(BUKITTINGGI, TimePeriod.ofYears(2026, 2029))
                                .build())
                        .findings())
                .extracting(Finding::rule)
                .containsOnly("marks-lost", "target-missing", "indicator-without-target");
    }

    @Test
    void aPlanOfProgramsWithoutActivities() {
        ProgramGroup group = ProgramGroup.builder()
                .id("1")
                .name("Kelembagaan")
                .addPrograms(
                        Program.builder()
                                .id("1.1")
                                .name("Penetapan tim pengelola")
                                .build(),
                        Program.builder().id("1.2").name("Penyusunan SOP").build())
                .build();
        assertSound(plan(TimePeriod.ofYear(2025))
                .addGroups(group)
                .workPlan(new WorkPlan(
                        List.of(2025),
                        List.of(
                                row(
                                        PlanLevel.PROGRAM,
                                        "1.1",
                                        "Penetapan tim pengelola",
                                        Marks.of("2025"),
                                        "Bagian Organisasi"),
                                row(PlanLevel.PROGRAM, "1.2", "Penyusunan SOP", Marks.of("2025"), "Bagian Hukum"))))
                .build());
    }

    private static Instrument survey() {
        List<Aspect> elements = new ArrayList<>();
        for (String name : List.of("Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Petugas")) {
            elements.add(Aspect.builder()
                    .id(name.toLowerCase(Locale.ROOT))
                    .name(name)
                    .addQuestions(AssessmentQuestion.of(name.toLowerCase(Locale.ROOT) + "-1", name + "?"))
                    .build());
        }
        return Instrument.builder()
                .id("skm")
                .edition("2024")
                .name("Survei Kepuasan Masyarakat")
                .scale(RatingScale.of(
                        RatingScale.Level.of(Ratio.of(1), "Tidak baik"),
                        RatingScale.Level.of(Ratio.of(2), "Kurang baik"),
                        RatingScale.Level.of(Ratio.of(3), "Baik"),
                        RatingScale.Level.of(Ratio.of(4), "Sangat baik")))
                .aspects(elements)
                .build();
    }

    /** Three respondents; the scores are printed as a survey prints them, ×25, with two decimals. */
    @Test
    void anAssessmentBySurveyWhoseScoresAreConverted() {
        Instrument instrument = survey();
        List<Response> responses = new ArrayList<>();
        for (int r = 0; r < 3; r++) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (Aspect aspect : instrument.aspects()) {
                answers.put(aspect.questions().get(0).id(), Answer.rated(r == 0 ? 4 : 3));
            }
            responses.add(Response.of(answers));
        }
        PublishedAssessment published = PublishedAssessment.builder()
                .instrument(instrument)
                .assessment(Assessment.builder(instrument)
                        .region(BUKITTINGGI)
                        .date(LocalDate.of(2024, 10, 1))
                        .responses(responses)
                        .priorities(Marks.of())
                        .build())
                .priorities(instrument.aspects().stream()
                        .map(aspect -> PublishedPriority.builder()
                                .aspect(aspect.id())
                                .label(aspect.name())
                                .score("83,33")
                                .build())
                        .toList())
                .build();
        assertSound(plan(TimePeriod.ofYear(2025)).assessment(published).build());
    }

    private static PublishedCount count(String label, long count, String percent) {
        return PublishedCount.builder()
                .label(label)
                .count(count)
                .percent(percent)
                .build();
    }

    /** 2.345 complaints with their thousands apart, the total with its own 100%. */
    @Test
    void countsOfAYearWithATotalOfAllPercentages() {
        PublishedAssessment published = PublishedAssessment.builder()
                .assessment(Assessment.builder(survey())
                        .region(BUKITTINGGI)
                        .date(LocalDate.of(2024, 10, 1))
                        .generalInformation(GeneralInformation.of(
                                ComplaintCounts.builder()
                                        .resolved(2000)
                                        .inProgress(300)
                                        .ineligible(45)
                                        .build(),
                                TimePeriod.ofYear(2024),
                                LocalDate.of(2025, 1, 2)))
                        .priorities(Marks.of())
                        .build())
                .counts(List.of(
                        count("Jumlah pengaduan", 2345, "100%"),
                        count("Selesai", 2000, "85,29%").withStatusClass(StatusClass.RESOLVED),
                        count("Dalam proses", 300, "12,79%").withStatusClass(StatusClass.IN_PROGRESS),
                        count("Bukan kewenangan", 45, "1,92%").withStatusClass(StatusClass.INELIGIBLE)))
                .build();
        assertSound(plan(TimePeriod.ofYear(2025)).assessment(published).build());
    }

    @Test
    void aLegalBasisAsDraftersWriteIt() {
        List<RegulationCitation> citations = List.of(
                cite(
                        "UU",
                        "25",
                        2009,
                        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);",
                        1),
                cite(
                        "UU",
                        "23",
                        2014,
                        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 6 Tahun 2023;",
                        2),
                cite(
                        "Perpres",
                        "76",
                        2013,
                        "Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik; dan",
                        3),
                cite(
                        "Permen PANRB",
                        "62",
                        2018,
                        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2018.",
                        4));
        ActionPlan plan = plan(TimePeriod.ofYear(2025)).build();
        assertSound(Changes.decree(plan, it -> it.withCitations(citations)));
    }

    private static RegulationCitation cite(String type, String number, int year, String text, int item) {
        return RegulationCitation.builder()
                .regulation(new Regulation(type, number, year))
                .text(text)
                .place("Mengingat " + item)
                .build();
    }

    /** Budget years, months that a rule could miscount, offices with abbreviations and an English name. */
    @Test
    void namesOfOfficesAndSystems() {
        ProgramGroup group = group("1", "integrasi SP4N-LAPOR! dengan WBS dan PPID");
        assertSound(plan(TimePeriod.ofYears(2025, 2026))
                .addGroups(Changes.activities(
                        group, it -> it.withBudget(Map.of(TimePeriod.ofYear(2025), 1L, TimePeriod.ofYear(2026), 2L))))
                .addIndicators(indicator("kelompok-1", "integrasi SP4N-LAPOR! dengan WBS & PPID", "waktu"))
                .workPlan(new WorkPlan(
                        List.of(2025, 2026),
                        List.of(
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-1",
                                        "Penyusunan pedoman integrasi SP4N-LAPOR! dengan WBS dan PPID",
                                        Marks.of("2025"),
                                        "Diskominfo",
                                        "Inspektorat",
                                        "Bagian Organisasi Setda"),
                                row(
                                        PlanLevel.ACTIVITY,
                                        "kegiatan-1-2",
                                        "Bimbingan teknis integrasi SP4N-LAPOR! dengan WBS dan PPID",
                                        Marks.of("2026"),
                                        "Diskominfo",
                                        "PPID Utama",
                                        "UNDP Indonesia"))))
                .build());
    }
}
