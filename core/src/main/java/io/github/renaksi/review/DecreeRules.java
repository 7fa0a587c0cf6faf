// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.DescribedRule.following;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The decree and the years that its title, tables and marks speak of. */
final class DecreeRules {

    private DecreeRules() {}

    static List<ReviewRule> all() {
        return List.of(INCOMPLETE, TITLE, TABLES, BEFORE_SIGNING, TARGET, SCHEDULE, MARKS_LOST);
    }

    private static final ReviewRule INCOMPLETE = rule(
            "decree-incomplete",
            ERROR,
            FORM,
            Text.of(
                    "Keputusan yang sudah ditetapkan tanpa nomor, tanggal, tempat, penanda tangan, atau edisi yang diubah",
                    "A signed decree without number, date, place, signatory, or the edition that it amends"),
            Text.of("Status ditetapkan, nomor kosong", "Status signed, no number"),
            Text.of("Nomor 065-699-2022 dicantumkan", "Number 065-699-2022 is given"),
            DecreeRules::incomplete);

    private static void incomplete(PlanView plan, Findings findings) {
        List<Text> missing = missing(plan.document());
        if (plan.document().status() != PlanStatus.DRAFT && !missing.isEmpty()) {
            findings.add(PlanPlaces.DECREE)
                    .message(
                            "Keputusan sudah ditetapkan, tetapi belum memuat {0}.",
                            "The decree is signed but lacks {0}.", missing)
                    .remedy("Lengkapi atau jadikan statusnya rancangan.", "Complete it, or make it a draft.");
        }
    }

    private static List<Text> missing(ActionPlan plan) {
        Decree decree = plan.decree();
        boolean amended = plan.status() == PlanStatus.AMENDED;
        List<Text> missing = new ArrayList<>();
        if (decree.number().isEmpty()) {
            missing.add(Text.of("nomor", "number"));
        }
        if (decree.date().isEmpty()) {
            missing.add(Text.of("tanggal", "date"));
        }
        if (decree.place().isEmpty()) {
            missing.add(Text.of("tempat", "place"));
        }
        if (decree.signatory().isEmpty()) {
            missing.add(Text.of("penanda tangan", "signatory"));
        }
        if (amended && plan.edition().supersedes().isEmpty()) {
            missing.add(Text.of("edisi yang diubah", "the edition that it amends"));
        }
        if (amended && plan.edition().effectiveFrom().isEmpty()) {
            missing.add(Text.of("tanggal mulai berlaku", "the day from which it holds"));
        }
        return missing;
    }

    private static final ReviewRule TITLE = rule(
            "period-title",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Tahun dalam judul keputusan berbeda dengan periode rencana aksi",
                    "The years in the decree's title are not the plan's period"),
            Text.of("Judul \"Tahun 2022 - 2024\", periode 2021–2024", "Title \"2022 - 2024\", period 2021–2024"),
            Text.of("Judul \"Tahun 2021 - 2024\"", "Title \"2021 - 2024\""),
            DecreeRules::title);

    private static void title(PlanView plan, Findings findings) {
        TimePeriod period = plan.document().period();
        List<TimePeriod> runs = years(plan.title().value());
        if (!runs.isEmpty() && runs.stream().noneMatch(run -> sameYears(run, period))) {
            TimePeriod named = runs.get(runs.size() - 1);
            findings.add(plan.title().place())
                    .related(PlanPlaces.PERIOD)
                    .fact("tahun dalam judul", "years in the title", named)
                    .fact("periode", "period", period)
                    .message(
                            "Judul menyebut {0}, sedangkan periode rencana aksi {1}.",
                            "The title names {0} but the plan's period is {1}.", named, period)
                    .remedy("Samakan judul dan periode.", "Make title and period agree.");
        }
    }

    private static final String YEAR = "\\b(?:19|20)\\d{2}\\b";
    private static final String TO = "\\s*(?:[-–—,/]|s\\.?d\\.?|s/d|sampai(?:\\s+dengan)?|hingga|dan)\\s*(?:dan\\s+)?";

    /**
     * Years that are not the plan's: of a regulation ("Nomor 188.45 - 412 - 2024 Tahun 2024", "PermenPANRB 46 Tahun
     * 2020") and of another plan ("RPJMD 2021-2026").
     */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:Nomor|No\\.)\\s*:?\\s*[^\\s,]+(?:\\s*[-/]\\s*[^\\s,]+){0,20}(?:\\s+Tahun\\s+\\d{4})?"
                    + "|\\b(?:UU|PP|Perpres|Permen\\p{L}*|Perda|Perkada|Pergub|Perbup|Perwali|Kepmen\\p{L}*)\\s+\\d+"
                    + "(?:\\s+Tahun\\s+|/)\\d{4}"
                    + "|\\b(?:Road\\s?map|RPJM[DN]|RPJPD|Renstra|Rencana\\s+(?:Strategis|Pembangunan))\\b.{0,80}?"
                    + YEAR + "(?:"
                    + TO + YEAR + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What stands before the last year: "Tahun", "TA", "31 Desember", "Triwulan IV", "Semester II Tahun". */
    private static final String PART_OF = "(?:(?:\\d{1,2}\\s+)?(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|"
            + "September|Oktober|November|Desember)\\s+|(?:Triwulan|TW|Semester)\\s+[IVX\\d]+\\s+)?"
            + "(?:(?:Tahun(?:\\s+Anggaran)?|T\\.?A\\.?)\\s+)?";

    /** "2025-2029", "2025 s/d 2029", "TA 2025 s.d. TA 2029", "1 Januari 2025 sampai dengan 31 Desember 2029". */
    private static final Pattern YEARS = Pattern.compile(
            "(?<first>" + YEAR + ")(?:" + TO + PART_OF + "(?<last>" + YEAR + ")){0,20}", Pattern.CASE_INSENSITIVE);

    /** The first and the last year of each run of years: "2022, 2023 dan 2024" is one. */
    private static List<TimePeriod> years(String title) {
        Matcher found = YEARS.matcher(OTHERS.matcher(title).replaceAll(" "));
        List<TimePeriod> runs = new ArrayList<>();
        while (found.find()) {
            int first = Integer.parseInt(found.group("first"));
            int last = found.group("last") == null ? first : Integer.parseInt(found.group("last"));
            runs.add(TimePeriod.ofYears(Math.min(first, last), Math.max(first, last)));
        }
        return runs;
    }

    private static boolean sameYears(TimePeriod one, TimePeriod other) {
        return one.start().getYear() == other.start().getYear()
                && one.endInclusive().getYear() == other.endInclusive().getYear();
    }

    private static final ReviewRule TABLES = rule(
            "period-tables",
            ERROR,
            SUBSTANCE,
            Text.of("Tabel mencakup tahun yang berbeda dengan judul", "The tables cover other years than the title"),
            Text.of("Judul 2022–2024, tabel 2021–2024", "Title 2022–2024, tables 2021–2024"),
            Text.of("Judul dan tabel 2022–2024", "Title and tables 2022–2024"),
            (plan, findings) ->
                    plan.document().tablePeriod().ifPresent(tables -> tables(plan.document(), tables, findings)));

    private static void tables(ActionPlan plan, TimePeriod tables, Findings findings) {
        if (!sameYears(tables, plan.period()) && !keepsEarlierYears(plan, tables)) {
            findings.add(PlanPlaces.TABLE_PERIOD)
                    .related(PlanPlaces.PERIOD)
                    .fact("periode judul", "period of the title", plan.period())
                    .fact("periode tabel", "period of the tables", tables)
                    .message(
                            "Periode rencana aksi {0}, sedangkan tabel mencakup {1}.",
                            "The plan's period is {0} but the tables cover {1}.", plan.period(), tables)
                    .remedy(
                            "Samakan periode judul, diktum, dan seluruh tabel.",
                            "Make title, clauses and all tables cover one period.");
        }
    }

    /** An amendment keeps the years that the edition before it began with. */
    private static boolean amends(ActionPlan plan) {
        return plan.status() == PlanStatus.AMENDED
                || plan.edition().supersedes().isPresent();
    }

    private static boolean keepsEarlierYears(ActionPlan plan, TimePeriod tables) {
        return amends(plan)
                && tables.start().isBefore(plan.period().start())
                && tables.endInclusive().getYear()
                        == plan.period().endInclusive().getYear();
    }

    private static final ReviewRule BEFORE_SIGNING = following(
            "period-tables",
            rule(
                    "period-before-signing",
                    WARNING,
                    SUBSTANCE,
                    Text.of(
                            "Tabel mencakup tahun yang sudah lewat ketika keputusan ditetapkan",
                            "The tables cover a year that was over when the decree was signed"),
                    Text.of(
                            "Ditetapkan 22 September 2022, tabel mulai 2021",
                            "Signed 22 September 2022, tables from 2021"),
                    Text.of("Tabel mulai 2022", "Tables from 2022"),
                    (plan, findings) -> plan.document()
                            .decree()
                            .date()
                            .filter(signed -> !amends(plan.document()))
                            .ifPresent(signed -> beforeSigning(plan.document(), signed, findings))));

    private static void beforeSigning(ActionPlan plan, LocalDate signed, Findings findings) {
        int first = plan.coveredPeriod().start().getYear();
        if (first < signed.getYear()) {
            findings.add(PlanPlaces.DECREE.at("date").called("Tanggal keputusan", "Date of the decree"))
                    .related(plan.tablePeriod().isPresent() ? PlanPlaces.TABLE_PERIOD : PlanPlaces.PERIOD)
                    .fact("ditetapkan", "signed", signed)
                    .fact("tahun pertama tabel", "first year of the tables", first)
                    .message(
                            "Keputusan ditetapkan pada {0}, ketika tahun {1} dalam tabel sudah lewat.",
                            "When it was signed on {0}, the year {1} of the tables was over.",
                            signed,
                            Integer.toString(first))
                    .remedy(
                            "Mulai tabel pada tahun penetapan atau nyatakan bahwa angka tahun sebelumnya adalah capaian.",
                            "Begin the tables in the year of signing, or say that the figures of earlier years are results, not targets.");
        }
    }

    private static final ReviewRule TARGET = rule(
            "period-target",
            ERROR,
            SUBSTANCE,
            Text.of("Target untuk tahun di luar cakupan tabel", "A target outside the years of the tables"),
            Text.of("Tabel 2021–2024, target 2025", "Tables 2021–2024, target for 2025"),
            Text.of("Target 2025 dihapus atau periode diperpanjang", "The target is removed or the period extended"),
            DecreeRules::targets);

    private static void targets(PlanView plan, Findings findings) {
        TimePeriod covered = plan.document().coveredPeriod();
        for (LocatedTarget target : plan.targets()) {
            for (PeriodValue<TargetValue> value : target.values()) {
                if (!wholeYears(covered).encloses(value.period())) {
                    findings.add(value.place())
                            .fact("periode tabel", "period of the tables", covered)
                            .message(
                                    "Target untuk {0} berada di luar periode tabel {1}.",
                                    "The target for {0} lies outside the period of the tables, {1}.",
                                    value.period(),
                                    covered)
                            .remedy(
                                    "Hapus target itu atau perluas periodenya.",
                                    "Remove the target or extend the period.");
                }
            }
        }
    }

    /** A plan that begins in March has targets of that year. */
    private static TimePeriod wholeYears(TimePeriod period) {
        return TimePeriod.ofYears(
                period.start().getYear(), period.endInclusive().getYear());
    }

    private static final ReviewRule SCHEDULE = following(
            "period-tables",
            rule(
                    "period-schedule",
                    WARNING,
                    SUBSTANCE,
                    Text.of(
                            "Kegiatan dijadwalkan di luar periode dalam judul",
                            "An activity is scheduled outside the period of the title"),
                    Text.of("Periode 2022–2024, kegiatan pada 2021", "Period 2022–2024, an activity in 2021"),
                    Text.of("Kegiatan pada 2022", "The activity in 2022"),
                    DecreeRules::schedule));

    private static void schedule(PlanView plan, Findings findings) {
        TimePeriod period = plan.document().period();
        List<Place> places = new ArrayList<>();
        List<Text> marks = new ArrayList<>();
        for (Located<WorkPlanRow> row : plan.rows()) {
            for (String year : row.value().years().marked()) {
                TimePeriod marked = TimePeriod.ofYear(Integer.parseInt(year));
                boolean kept = amends(plan.document()) && marked.endInclusive().isBefore(period.start());
                if (!kept && !period.overlaps(marked)) {
                    places.add(row.place().at("years").with(year, year));
                    marks.add(Text.format("{0} ({1})", "{0} ({1})", label(row), year));
                }
            }
        }
        if (!places.isEmpty()) {
            findings.addSummary(PlanPlaces.WORK_PLAN, places)
                    .fact("periode", "period", period)
                    .message(
                            "Dijadwalkan di luar periode {0}: {1}.",
                            "Scheduled outside the period {0}: {1}.", period, marks)
                    .remedy(
                            "Jadwalkan kegiatan itu dalam periode atau catat sebagai kegiatan yang sudah selesai.",
                            "Schedule the activities within the period, or record them as done.");
        }
    }

    private static String label(Located<WorkPlanRow> row) {
        return PlanElement.codeOrName(row.value().code(), row.value().name());
    }

    private static final ReviewRule MARKS_LOST = rule(
            "marks-lost",
            INFO,
            TRANSCRIPTION,
            Text.of(
                    "Tanda centang yang belum lengkap atau tidak terbaca lagi",
                    "Tick marks that are incomplete or can no longer be read"),
            Text.of("Kolom tahun kosong dan tidak lengkap", "Empty and incomplete columns of years"),
            Text.of("Tanda dilengkapi dari naskah asli", "The marks are completed from the original"),
            DecreeRules::lostMarks);

    private static void lostMarks(PlanView plan, Findings findings) {
        lostParties(plan, findings);
        lostYears(plan, findings);
    }

    private static void lostParties(PlanView plan, Findings findings) {
        List<Place> lost = plan.steps().stream()
                .filter(step -> !step.value().parties().complete())
                .map(Located::place)
                .toList();
        if (!lost.isEmpty()) {
            lostMarks(
                    findings.addSummary(PlanPlaces.PREPARATION, lost),
                    lost.size(),
                    plan.steps().size(),
                    Text.of("pihak terkait", "parties"),
                    Text.of("baris", "rows"),
                    plan.document().status());
        }
    }

    private static void lostYears(PlanView plan, Findings findings) {
        List<Located<WorkPlanRow>> activities = plan.rows().stream()
                .filter(row -> row.value().level() == PlanLevel.ACTIVITY)
                .toList();
        List<Place> lost = activities.stream()
                .filter(row -> !row.value().years().complete())
                .map(Located::place)
                .toList();
        if (!lost.isEmpty()) {
            lostMarks(
                    findings.addSummary(PlanPlaces.WORK_PLAN, lost),
                    lost.size(),
                    activities.size(),
                    Text.of("tahun", "years"),
                    Text.of("baris kegiatan", "rows of activities"),
                    plan.document().status());
        }
    }

    private static void lostMarks(Findings.Draft finding, int lost, int of, Text marks, Text rows, PlanStatus status) {
        finding.fact("baris tidak lengkap", "incomplete rows", lost)
                .fact("baris", "rows", of)
                .message(
                        "Tanda {0} pada {1} {2} tidak lengkap; kolom kosong belum tentu berarti tidak.",
                        "The marks of {0} are incomplete in {1} {2}; an empty cell does not necessarily mean \"no\".",
                        marks,
                        Message.share(lost, of),
                        rows);
        if (status == PlanStatus.DRAFT) {
            finding.remedy("Lengkapi tandanya.", "Complete the marks.");
        } else {
            finding.remedy(
                    "Lengkapi tanda dari naskah yang ditandatangani.", "Complete the marks from the signed original.");
        }
    }
}
