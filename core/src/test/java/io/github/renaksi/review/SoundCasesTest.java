// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.TargetValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a fault and is none, one case a test; and where the same rule still speaks. */
class SoundCasesTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();
    private static final TimePeriod BEFORE = TimePeriod.ofYear(2023);

    private static List<String> found(ActionPlan plan) {
        return PlanReview.standard().review(plan).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static ActionPlan titled(String title) {
        return Changes.decree(PLAN, it -> it.withTitle(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rencana Aksi Tahun 2025 - 2029",
                "Rencana Aksi Tahun 2025 s.d. 2029",
                "Rencana Aksi Tahun 2025 sampai dengan Tahun 2029",
                "Rencana Aksi Tahun 2025, 2026, 2027, 2028 dan 2029",
                "Rencana Aksi Tahun 2025–2029 Menuju Indonesia Emas 2045",
                "Perubahan atas Keputusan Bupati Nomor 188.45/412/2021 tentang Rencana Aksi Tahun 2025-2029",
                "Perubahan atas Keputusan Bupati Nomor 5 Tahun 2021 tentang Rencana Aksi Tahun 2025-2029",
                "Rencana Aksi Tahun Anggaran 2025 s/d Tahun Anggaran 2029",
                "Rencana Aksi TA 2025 s/d TA 2029",
                "Rencana Aksi 1 Januari 2025 sampai dengan 31 Desember 2029",
                "Rencana Aksi Januari 2025 – Desember 2029",
                "Rencana Aksi Semester I Tahun 2025 s.d. Semester II Tahun 2029",
                "Perubahan atas Keputusan Bupati Nomor : 188.45 - 412 - 2024 Tahun 2024 tentang Rencana Aksi",
                "Rencana Aksi sebagai Pelaksanaan PermenPANRB 46 Tahun 2020",
                "Rencana Aksi sebagai Pelaksanaan Road Map SP4N 2020-2024",
                "Rencana Aksi sebagai Pelaksanaan Rencana Pembangunan Jangka Menengah Daerah 2021-2026",
                "Rencana Aksi Pengelolaan Pengaduan"
            })
    void yearsOfATitle(String title) {
        assertThat(found(titled(title))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rencana Aksi Tahun 2025",
                "Rencana Aksi Tahun 2025 - 2028",
                "Rencana Aksi Reformasi Birokrasi Tahun 2025 - 2028",
                "Rencana Aksi Nomor 2025 Tahun 2024 - 2029"
            })
    void otherYearsOfATitle(String title) {
        assertThat(found(titled(title))).containsExactly("period-title");
    }

    @Test
    void aPeriodThatBeginsWithinAYear() {
        ActionPlan plan = PLAN.withPeriod(TimePeriod.between(LocalDate.of(2025, 3, 1), LocalDate.of(2029, 12, 31)));
        assertThat(found(plan)).isEmpty();
        assertThat(found(plan.withTablePeriod(Optional.empty()))).isEmpty();
        assertThat(found(plan.withTablePeriod(PLAN.period()))).isEmpty();
    }

    @Test
    void anAmendmentKeepsTheYearsThatAreOver() {
        ActionPlan amended = Changes.decree(
                PLAN.withStatus(PlanStatus.AMENDED)
                        .withEdition(PLAN.edition().amended("2027", LocalDate.of(2027, 5, 1))),
                it -> it.withDate(LocalDate.of(2027, 4, 20)));
        assertThat(found(amended)).isEmpty();
        assertThat(found(amended.withStatus(PlanStatus.SIGNED))).isEmpty();
    }

    @Test
    void anAmendmentKeepsEarlierYearsInItsTables() {
        ActionPlan amended = titled("Perubahan Rencana Aksi Tahun 2027-2029")
                .withStatus(PlanStatus.AMENDED)
                .withEdition(PLAN.edition().amended("2027", LocalDate.of(2027, 1, 1)))
                .withPeriod(TimePeriod.ofYears(2027, 2029))
                .withTablePeriod(TimePeriod.ofYears(2025, 2029));
        assertThat(found(amended)).isEmpty();
        assertThat(found(amended.withTablePeriod(TimePeriod.ofYears(2025, 2030))))
                .containsExactly("period-tables");
    }

    private static ActionPlan percent(String printed) {
        return Changes.count(PLAN, 1, it -> it.withPercent(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90%", "90", "90%", "90,0", "90.0%", "–", "belum dihitung"})
    void percentages(String printed) {
        assertThat(found(percent(printed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91", "9,0%", "90 pengaduan", "90,000.0%", "90% lebih"})
    void otherPercentages(String printed) {
        assertThat(found(percent(printed))).containsExactly("counts-percent");
    }

    private static ActionPlan counted(Optional<GeneralInformation> information, PublishedCount... counts) {
        return Changes.assessment(
                Changes.published(PLAN, it -> it.withCounts(counts)), it -> it.withGeneralInformation(information));
    }

    private static PublishedCount total(long count) {
        return PublishedCount.builder().label("Diterima").count(count).build();
    }

    private static PublishedCount of(StatusClass statusClass, long count) {
        return PublishedCount.builder()
                .label("Kelas " + statusClass)
                .statusClass(statusClass)
                .count(count)
                .build();
    }

    @Test
    void aRowForEachChannel() {
        PublishedCount online =
                PublishedCount.builder().label("LAPOR!").count(300).build();
        PublishedCount desk =
                PublishedCount.builder().label("Tatap muka").count(100).build();
        PublishedCount resolved = of(StatusClass.RESOLVED, 360).withPercent("90%");
        PublishedCount open = of(StatusClass.IN_PROGRESS, 40).withPercent("10%");
        assertThat(found(counted(Optional.empty(), online, desk, resolved, open)))
                .isEmpty();
        assertThat(found(counted(Optional.empty(), online, desk, total(400), resolved, open)))
                .isEmpty();
        assertThat(found(counted(Optional.empty(), online, desk, total(400), resolved, open.withPercent("12%"))))
                .containsExactly("counts-percent");
    }

    /** Of 373, 97.3% are rounded up to 98% as 1.07% are to 2%, and so is Table 5. */
    @Test
    void tablesThatAreRoundedUp() {
        ActionPlan plan = counted(
                Optional.empty(),
                total(373),
                of(StatusClass.RESOLVED, 363).withPercent("98%"),
                of(StatusClass.UNRESOLVABLE, 4).withPercent("2%"),
                of(StatusClass.IN_PROGRESS, 6).withPercent("2%"));
        List<String> up = List.of("1,8", "2,4", "2,4", "2,7", "3,4", "3,5");
        for (int i = 0; i < up.size(); i++) {
            String score = up.get(i);
            plan = Changes.priority(plan, i, it -> it.withScore(score));
        }
        assertThat(found(plan)).isEmpty();
        assertThat(found(Changes.count(plan, 2, it -> it.withPercent("1%")))).containsExactly("rounding-differs");
    }

    @Test
    void aSingleFigureThatIsRoundedUp() {
        ActionPlan plan = counted(
                Optional.empty(), total(373), of(StatusClass.RESOLVED, 363).withPercent("98%"));
        assertThat(found(Changes.published(plan, it -> it.withPriorities(List.of()))))
                .isEmpty();
    }

    /** 35.7% truncated, 5.7% rounded, and a third that is neither. */
    @Test
    void aTableThatIsRoundedInTwoWaysSaysHow() {
        ActionPlan plan = counted(
                Optional.empty(),
                total(70),
                of(StatusClass.RESOLVED, 25).withPercent("35%"),
                of(StatusClass.UNRESOLVABLE, 4).withPercent("6%"),
                of(StatusClass.IN_PROGRESS, 41).withPercent("58,57%"));
        assertThat(messages(plan))
                .containsExactly(
                        "Tidak ada satu pun cara pembulatan yang menghasilkan semua angka Tabel 2: 5/14 → 35%, 2/35 → 6%, 41/70 → 58,57%.");
    }

    @Test
    void aFigureThatIsRoundedAsNoOtherIsNamed() {
        ActionPlan plan = counted(
                Optional.empty(),
                total(373),
                of(StatusClass.RESOLVED, 363).withPercent("98%"),
                of(StatusClass.UNRESOLVABLE, 10).withPercent("2,7%"));
        assertThat(PlanReview.standard().review(plan).findings())
                .extracting(
                        Finding::certainty,
                        finding -> finding.message().english(),
                        finding -> finding.remedy().english())
                .containsExactly(tuple(
                        Certainty.QUESTION,
                        "The figure 98%, from 363/373, is not rounded in the way that gives all other figures of Table 2.",
                        "Round it as the others are, to 97%."));
    }

    private static List<String> messages(ActionPlan plan) {
        return PlanReview.standard().review(plan).findings().stream()
                .map(finding -> finding.message().indonesian())
                .toList();
    }

    @Test
    void whatWasFollowedUpMayBeResolvedSince() {
        ActionPlan plan =
                counted(Optional.empty(), total(400), of(StatusClass.FOLLOWED_UP, 390), of(StatusClass.RESOLVED, 360));
        assertThat(PlanReview.standard().review(plan).findings())
                .extracting(Finding::rule, Finding::certainty)
                .containsExactly(tuple("counts-sum", Certainty.QUESTION));
    }

    @Test
    void aTableOfOneClass() {
        assertThat(found(counted(Optional.empty(), total(400), of(StatusClass.RESOLVED, 360))))
                .isEmpty();
        assertThat(found(counted(Optional.empty(), of(StatusClass.RESOLVED, 360))))
                .isEmpty();
        assertThat(found(counted(Optional.empty(), total(400), of(StatusClass.RESOLVED, 401))))
                .containsExactly("counts-sum");
    }

    @Test
    void twoRowsOfOneClass() {
        GeneralInformation information = PLAN.assessment()
                .orElseThrow()
                .assessment()
                .generalInformation()
                .orElseThrow();
        assertThat(found(counted(
                        Optional.of(information),
                        total(400),
                        of(StatusClass.RESOLVED, 360),
                        of(StatusClass.IN_PROGRESS, 10),
                        of(StatusClass.IN_PROGRESS, 6),
                        of(StatusClass.UNRESOLVABLE, 24),
                        total(150))))
                .isEmpty();
        assertThat(found(counted(Optional.of(information), total(399), of(StatusClass.RESOLVED, 360))))
                .containsExactly("counts-measured");
    }

    @Test
    void averagesOfAMonth() {
        GeneralInformation year = PLAN.assessment()
                .orElseThrow()
                .assessment()
                .generalInformation()
                .orElseThrow();
        assertThat(found(counted(Optional.of(year), total(33), of(StatusClass.RESOLVED, 30))))
                .isEmpty();
        assertThat(found(counted(Optional.of(year), total(33), of(StatusClass.RESOLVED, 20))))
                .containsExactly("counts-measured");
    }

    @Test
    void nothingReceived() {
        assertThat(found(counted(
                        Optional.empty(),
                        total(0),
                        of(StatusClass.RESOLVED, 0).withPercent("0%"),
                        of(StatusClass.UNRESOLVABLE, 0).withPercent("0%"))))
                .isEmpty();
        assertThat(found(counted(
                        Optional.empty(),
                        of(StatusClass.RESOLVED, 0).withPercent("0%"),
                        of(StatusClass.UNRESOLVABLE, 0).withPercent("0%"))))
                .isEmpty();
    }

    @Test
    void percentagesWithoutATotal() {
        assertThat(found(counted(
                        Optional.empty(),
                        of(StatusClass.RESOLVED, 2).withPercent("66,7%"),
                        of(StatusClass.UNRESOLVABLE, 1).withPercent("33,4%"))))
                .isEmpty();
        assertThat(found(counted(
                        Optional.empty(),
                        of(StatusClass.RESOLVED, 2).withPercent("66,7%"),
                        of(StatusClass.UNRESOLVABLE, 1))))
                .isEmpty();
        assertThat(found(counted(Optional.empty(), of(StatusClass.RESOLVED, 2).withPercent("66,7%"))))
                .isEmpty();
    }

    @Test
    void moreComplaintsThanANumberHolds() {
        assertThat(found(counted(
                        Optional.empty(),
                        total(5),
                        of(StatusClass.RESOLVED, Long.MAX_VALUE),
                        of(StatusClass.IN_PROGRESS, 1))))
                .containsExactly("counts-sum");
    }

    @Test
    void aMonthIsATwelfthOfAYear() {
        GeneralInformation month = GeneralInformation.ofOneMonth(
                ComplaintCounts.builder().resolved(30).unresolvable(3).build());
        ActionPlan plan = counted(Optional.of(month));
        assertThat(found(plan)).isEmpty();
        assertThat(found(Changes.target(plan, 0, it -> it.withBaseline(Baseline.of(50, BEFORE)))))
                .containsExactly("baseline-volume");
    }

    @Test
    void figuresOfAPeriodThatIsNotStatedAreAQuestion() {
        GeneralInformation months = GeneralInformation.builder()
                .counts(ComplaintCounts.builder().resolved(88).unresolvable(12).build())
                .months(3)
                .build();
        List<Finding> findings =
                PlanReview.standard().review(counted(Optional.of(months))).findings();
        assertThat(findings).extracting(Finding::rule).containsExactly("baseline-rate");
        assertThat(findings.get(0).certainty()).isEqualTo(Certainty.QUESTION);
        assertThat(findings.get(0).message().indonesian())
                .isEqualTo(
                        "Baseline 90% (tahun 2023), sedangkan Tabel 2 memberi 88% (3 bulan, periode tidak dinyatakan).");
        assertThat(findings.get(0).message().english())
                .isEqualTo("The baseline is 90% (2023) but Table 2 gives 88% (3 months, period not stated).");
    }

    @Test
    void anAverageOfAMonthAsBaseline() {
        GeneralInformation year = PLAN.assessment()
                .orElseThrow()
                .assessment()
                .generalInformation()
                .orElseThrow();
        ActionPlan monthly = Changes.target(
                Changes.target(PLAN, 1, it -> it.withDenominator(Optional.empty())),
                0,
                it -> it.withPeriodUnit(PeriodUnit.MONTH).withBaseline(Baseline.of(33, BEFORE)));
        assertThat(year.counts().received()).isEqualTo(400);
        assertThat(found(monthly)).isEmpty();
        assertThat(found(Changes.target(monthly, 0, it -> it.withPeriodUnit(PeriodUnit.QUARTER))))
                .containsExactly("baseline-volume");
        assertThat(found(Changes.target(monthly, 0, it -> it.withPeriodUnit(PeriodUnit.SEMESTER))))
                .containsExactly("baseline-volume");
        assertThat(found(Changes.target(monthly, 0, it -> it.withPeriodUnit(Optional.empty()))))
                .containsExactly("baseline-volume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "persen", "persen (%)", "% pengaduan"})
    void beyondAllNothingGrows(String unit) {
        assertThat(found(Changes.target(
                        PLAN,
                        11,
                        it -> it.withUnit(unit)
                                .withBaseline(Optional.empty())
                                .withValues(Map.of(
                                        TimePeriod.ofYear(2028), TargetValue.of(100),
                                        TimePeriod.ofYear(2029), TargetValue.of(100))))))
                .isEmpty();
    }

    @Test
    void targetsOfEachSecondYear() {
        ActionPlan plan = Changes.target(
                PLAN,
                3,
                it -> it.withValues(Map.of(
                        TimePeriod.ofYear(2025), TargetValue.of(74),
                        TimePeriod.ofYear(2027), TargetValue.of(78),
                        TimePeriod.ofYear(2029), TargetValue.of(82))));
        assertThat(found(plan)).isEmpty();
        assertThat(found(Changes.target(plan, 3, it -> Changes.value(it, TimePeriod.ofYear(2028), 80))))
                .containsExactly("target-missing");
    }

    @Test
    void aTargetMayStandStillAtItsCeilingAndNotGoBeyond() {
        TimePeriod second = TimePeriod.ofYear(2026);
        ActionPlan more = Changes.target(
                PLAN,
                0,
                it -> it.withValues(Map.of(TimePeriod.ofYear(2025), TargetValue.of(450), second, TargetValue.of(450))));
        assertThat(found(more)).containsExactly("target-not-growing");
        assertThat(found(Changes.target(more, 0, it -> it.withCeiling(Ratio.of(450)))))
                .isEmpty();
        assertThat(found(Changes.target(more, 0, it -> it.withCeiling(Ratio.of(449)))))
                .containsOnly("target-impossible");
        ActionPlan less = Changes.target(
                PLAN,
                2,
                it -> it.withValues(Map.of(TimePeriod.ofYear(2025), TargetValue.of(5), second, TargetValue.of(5))));
        assertThat(found(less)).containsExactly("target-not-growing");
        assertThat(found(Changes.target(less, 2, it -> it.withFloor(Ratio.of(5)))))
                .isEmpty();
    }

    @Test
    void anAverageIsNoWhole() {
        ActionPlan monthly = Changes.target(
                PLAN,
                0,
                it -> it.withPeriodUnit(PeriodUnit.MONTH)
                        .withMeasure(Optional.empty())
                        .withBaseline(Baseline.of(33, BEFORE)));
        ActionPlan percent = Changes.target(
                monthly,
                12,
                it -> it.withDenominator("target-diterima")
                        .withBaseline(new Baseline(Ratio.from(new BigDecimal("81.25")), BEFORE, Optional.empty())));
        assertThat(found(percent)).isEmpty();
        assertThat(found(Changes.target(percent, 0, it -> it.withPeriodUnit(PeriodUnit.YEAR))))
                .containsExactly("baseline-unattainable");
    }

    @Test
    void aHeadingInCapitalsIsNoOtherSpelling() {
        String name = "Sinergi pengawasan dengan INSPEKTORAT";
        ActionPlan plan = Changes.row(PLAN, 13, it -> it.withName(name));
        assertThat(found(Changes.activity(plan, 1, 2, 0, it -> it.withName(name))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAGIAN ORGANISASI SEKRETARIAT DAERAH", "Bagian Organisasi  Sekretariat daerah"})
    void aPartyInOtherCapitalsOrSpaces(String party) {
        assertThat(found(Changes.row(PLAN, 2, it -> it.withParties(party)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meningkatnya koordinasi ke luar dan ke dalam",
                "meningkatnya pengawasan dari dalam",
                "Terwujudnya pelayanan yang PRIMA (Profesional, Ramah, Inovatif, Mudah, Akuntabel)",
                "integrasi aplikasi belum mulai",
                "meningkatnya layanan Pemerintah Daerah Daerah Istimewa Yogyakarta",
                "selaras dengan RPJMD 2025–2029 dan RPJMD 2025-2029",
                "tersedianya layar 24\" di setiap loket"
            })
    void goals(String goal) {
        assertThat(found(Changes.goal(PLAN, goal))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disampaikan kepada",
                "dikelola melalui",
                "pengaduan dan/",
                "kegiatan dilaksana-",
                "disebut \"pengaduan",
                "pengaduan [lihat"
            })
    void goalsThatAreCutOff(String goal) {
        assertThat(found(Changes.goal(PLAN, goal))).containsExactly("text-cut-off");
    }

    @Test
    void aMeasureInAnotherUnit() {
        assertThat(found(Changes.target(PLAN, 3, it -> it.withMeasure(Measure.RECEIVED))))
                .isEmpty();
        assertThat(found(Changes.target(
                        PLAN, 6, it -> it.withMeasure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED)))))
                .isEmpty();
        assertThat(found(Changes.target(
                        PLAN,
                        6,
                        it -> it.withUnit("1")
                                .withMeasure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
                                .withBaseline(new Baseline(Ratio.of(9, 10), BEFORE, Optional.empty()))
                                .withValues(Map.of(
                                        TimePeriod.ofYear(2028),
                                        TargetValue.of(Ratio.of(19, 20)),
                                        TimePeriod.ofYear(2029),
                                        TargetValue.of(1))))))
                .isEmpty();
    }

    @Test
    void figuresOfAnotherPeriod() {
        assertThat(found(Changes.target(PLAN, 1, it -> it.withBaseline(Baseline.of(88, TimePeriod.ofYear(2022))))))
                .isEmpty();
    }

    @Test
    void theGreatestNumbers() {
        Ratio huge = Ratio.of(BigInteger.TEN.pow(18), BigInteger.ONE);
        Baseline baseline = new Baseline(huge, BEFORE, Optional.empty());
        assertThat(found(Changes.target(PLAN, 0, it -> it.withBaseline(baseline))))
                .containsOnly("target-below-baseline", "baseline-volume");
        assertThat(found(Changes.target(PLAN, 1, it -> it.withBaseline(baseline).withDenominator("target-diterima"))))
                .containsOnly("target-below-baseline", "baseline-unattainable", "baseline-rate");
    }

    @Test
    void aBaselineOverTheWholeOrWithoutEnd() {
        assertThat(PlanReview.standard()
                        .review(Changes.target(
                                PLAN,
                                4,
                                it -> it.withBaseline(Baseline.of(101, BEFORE))
                                        .withDenominator("target-diterima")
                                        .withValues(
                                                new TreeMap<>(Map.of(TimePeriod.ofYear(2025), TargetValue.of(102))))))
                        .findings("baseline-unattainable")
                        .get(0)
                        .message()
                        .english())
                .isEqualTo("101% of 400 is impossible: 399/400 = 99.8%, 400/400 = 100%.");
        assertThat(found(Changes.target(
                        PLAN,
                        4,
                        it -> it.withBaseline(new Baseline(Ratio.of(100, 3), BEFORE, Optional.empty()))
                                .withDenominator("target-diterima"))))
                .isEmpty();
    }

    @Test
    void whatWasRoundedMayBeAttained() {
        assertThat(found(Changes.target(
                        PLAN,
                        4,
                        it -> it.withBaseline(new Baseline(Ratio.of(202, 10), BEFORE, Optional.empty()))
                                .withDenominator("target-diterima"))))
                .isEmpty();
    }

    @Test
    void partsOfMonthsSayNothingOfYears() {
        assertThat(found(Changes.target(
                        PLAN,
                        3,
                        it -> it.withBaseline(Baseline.of(
                                99, TimePeriod.between(LocalDate.of(2023, 1, 5), LocalDate.of(2023, 12, 31)))))))
                .isEmpty();
        assertThat(found(Changes.target(
                        PLAN,
                        3,
                        it -> it.withBaseline(Baseline.of(
                                99, TimePeriod.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 30)))))))
                .isEmpty();
    }

    @Test
    void romanGroupsAboveArabicCodes() {
        ActionPlan plan = Changes.group(PLAN, 5, it -> it.withCode(PlanCode.parse("VI")));
        assertThat(found(plan.withWorkPlan(Optional.empty()))).isEmpty();
    }

    @Test
    void aCodeOfTheWrongLevelIsOneFinding() {
        ActionPlan plan = Changes.program(PLAN, 1, 2, it -> it.withCode(PlanCode.parse("II.3.9")));
        List<Finding> findings = PlanReview.standard()
                .review(plan.withWorkPlan(Optional.empty()))
                .findings();
        assertThat(findings).extracting(Finding::rule).containsExactly("code-level");
        assertThat(findings.get(0).remedy().english())
                .isEqualTo("Give it a code that begins with that of its parent, such as II.3.");
        ActionPlan group = Changes.group(PLAN, 1, it -> it.withCode(PlanCode.parse("1.2")));
        assertThat(found(group.withWorkPlan(Optional.empty()))).containsExactly("code-level");
    }

    /** It accused the 21 codes below, and proposed codes that others have. */
    @Test
    void aWrongGroupIsOneFindingAndNoOtherIsAccused() {
        ActionPlan plan = Changes.group(PLAN, 0, it -> it.withCode(PlanCode.parse("7")));
        assertThat(PlanReview.standard()
                        .review(plan.withWorkPlan(Optional.empty()))
                        .findings())
                .extracting(
                        Finding::rule, finding -> finding.place().pointer(), finding -> finding.in(Language.ENGLISH))
                .containsExactly(
                        tuple(
                                "code-parent",
                                "/groups/0/code",
                                "Table 7, program group 7: The codes below do not begin with 7 but with I. Remedy: Change the code to I."));
    }

    /** A program that was moved keeps what stands below it, which is not accused beside it. */
    @Test
    void aProgramOfAnotherGroupIsOneFinding() {
        ActionPlan plan = Changes.group(
                PLAN,
                1,
                group -> group.withPrograms(Changes.at(
                        group.programs(),
                        2,
                        program -> program.withCode(PlanCode.parse("III.3"))
                                .withActivities(program.activities().stream()
                                        .map(it -> it.withCode(PlanCode.parse("III.3.1")))
                                        .toList()))));
        List<Finding> findings = PlanReview.standard()
                .review(plan.withWorkPlan(Optional.empty()))
                .findings();
        assertThat(findings).extracting(Finding::rule).containsExactly("code-parent");
        assertThat(findings.get(0).remedy().english())
                .isEqualTo("Change the code, such as to II.3, or move it to its parent.");
    }

    @Test
    void codesOfTableNineWithOtherZeros() {
        ActionPlan plan = Changes.recoded(PLAN, "II.1.02");
        assertThat(found(Changes.row(plan, 8, it -> it.withCode(PlanCode.parse("II.01.2")))))
                .isEmpty();
    }

    @Test
    void programsWithoutCode() {
        ActionPlan plan = Changes.program(PLAN, 1, 2, it -> it.withCode(Optional.empty()));
        assertThat(found(plan.withWorkPlan(Optional.empty()))).isEmpty();
        ActionPlan group = Changes.group(PLAN, 1, it -> it.withCode(Optional.empty()));
        assertThat(found(group.withWorkPlan(Optional.empty()))).isEmpty();
    }

    @Test
    void aBlankWorkPlan() {
        assertThat(found(Changes.rows(PLAN, rows -> List.of()))).isEmpty();
    }

    @Test
    void aRowWithoutCode() {
        assertThat(found(Changes.row(PLAN, 13, it -> it.withCode(Optional.empty()))))
                .isEmpty();
        assertThat(found(Changes.activity(PLAN, 1, 2, 0, it -> it.withCode(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void aTieThatIsDecided() {
        ActionPlan tied = Changes.priority(
                Changes.assessment(
                        PLAN,
                        it -> it.withResponses(Changes.at(it.responses(), 0, response -> {
                            Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
                            answers.put("koordinasi-1", Answer.rated(3));
                            return response.withAnswers(answers);
                        }))),
                1,
                it -> it.withScore("2,7"));
        assertThat(found(tied)).isEmpty();
    }

    @Test
    void everyAspectMarked() {
        List<String> all = List.of("kelembagaan", "sdm", "data", "partisipasi", "koordinasi", "anggaran");
        assertThat(found(Changes.assessment(PLAN, it -> it.withPriorities(Marks.atLeast(all)))))
                .isEmpty();
        ActionPlan without = Changes.published(PLAN, it -> it.withInstrument(Optional.empty()));
        assertThat(found(Changes.assessment(without, it -> it.withPriorities(Marks.atLeast(all)))))
                .isEmpty();
        assertThat(found(Changes.published(
                        Changes.assessment(without, it -> it.withPriorities(Marks.unknown())),
                        it -> it.withPriorities(List.of()))))
                .containsExactly("priority-undecided");
    }

    @Test
    void anAspectThatMayBeAPriorityIsAQuestion() {
        ActionPlan plan = Changes.assessment(
                Changes.group(PLAN, 5, it -> it.withAspects("data")), it -> it.withPriorities(Marks.unknown()));
        assertThat(PlanReview.standard()
                        .review(plan)
                        .findings("priority-without-program")
                        .get(0)
                        .certainty())
                .isEqualTo(Certainty.QUESTION);
    }

    @Test
    void scoresThatAreSums() {
        ActionPlan plan = PLAN;
        List<String> sums = List.of("9", "7", "12", "8", "10", "21");
        for (int i = 0; i < sums.size(); i++) {
            String sum = sums.get(i);
            plan = Changes.priority(plan, i, it -> it.withScore(sum));
        }
        assertThat(found(plan)).isEmpty();
    }

    @Test
    void anAspectThatDoesNotApplyNeedsNoRow() {
        ActionPlan plan = Changes.assessment(
                PLAN,
                it -> it.withResponses(Changes.at(it.responses(), 0, response -> {
                    Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
                    answers.replaceAll((id, answer) -> id.startsWith("kelembagaan") ? Answer.notApplicable() : answer);
                    return response.withAnswers(answers);
                })));
        assertThat(found(Changes.priority(plan, 5, it -> it.withScore("–")))).isEmpty();
        assertThat(found(Changes.published(plan, it -> it.withPriorities(Changes.without(it.priorities(), 5)))))
                .isEmpty();
    }

    @Test
    void aSurvey() {
        assertThat(found(Changes.assessment(PLAN, it -> it.withResponses(List.of()))))
                .isEmpty();
        assertThat(found(Changes.assessment(
                        PLAN, it -> it.withResponses(List.of()).withEdition("1999"))))
                .containsExactly("assessment-unscorable");
        assertThat(Response.of(Map.of()).answers()).isEmpty();
    }

    @Test
    void groupsOfAPlanThatNamesNoAspects() {
        ActionPlan plan = Changes.group(
                PLAN.withAssessment(Optional.empty()).withScope(Optional.empty()), 1, it -> it.withAspects(List.of()));
        assertThat(found(plan)).isEmpty();
        assertThat(found(plan.withScope(PLAN.scope()))).containsExactly("group-without-aspect");
        assertThat(found(plan.withAssessment(PLAN.assessment().map(it -> it.withInstrument(Optional.empty())))))
                .containsExactly("group-without-aspect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peningkatan peran serta",
                "Aturan tentang waktu mulai",
                "Pelayanan yang “cepat“ dan tepat",
                "Huruf a) dan b)",
                "Analisis lebih dalam",
                "Dinas/Badan,\nKecamatan (semua)"
            })
    void endsOfTexts(String text) {
        assertThat(found(Changes.goal(PLAN, text))).isEmpty();
    }

    @Test
    void itemsOfAList() {
        ActionPlan plan = Changes.decree(
                PLAN,
                it -> it.withClauses(
                        new Clause("a", "meningkatkan pengaduan,"),
                        new Clause("b", "mempercepat penyelesaian; dan"),
                        new Clause("c", "menjaga mutu.")));
        assertThat(found(plan)).isEmpty();
        assertThat(found(Changes.decree(
                        PLAN, it -> it.withClauses(new Clause("a", "meningkatkan"), new Clause("b", "mutu; dan")))))
                .containsExactly("text-cut-off");
    }

    @Test
    void punctuationThatIsMixed() {
        ActionPlan plan = Changes.decree(
                PLAN,
                it -> it.withClauses(
                        new Clause("a", "Satu."),
                        new Clause("b", "Dua."),
                        new Clause("c", "Tiga."),
                        new Clause("d", "Empat"),
                        new Clause("e", "Lima")));
        assertThat(found(plan)).isEmpty();
    }
}
