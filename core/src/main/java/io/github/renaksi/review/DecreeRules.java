package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.review.StandardRule.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The decree and the years that its title, tables and marks speak of. */
final class DecreeRules {

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

    private DecreeRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "decree-incomplete",
                        ERROR,
                        FORM,
                        Text.of(
                                "Keputusan yang sudah ditetapkan tanpa nomor, tanggal, tempat, penanda tangan, atau edisi yang diubah",
                                "A signed decree without number, date, place, signatory, or the edition that it amends"),
                        Text.of("Status ditetapkan, nomor kosong", "Status signed, no number"),
                        Text.of("Nomor 065-699-2022 dicantumkan", "Number 065-699-2022 is given"),
                        DecreeRules::incomplete),
                rule(
                        "period-title",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Tahun dalam judul keputusan berbeda dengan periode rencana aksi",
                                "The years in the decree's title are not the plan's period"),
                        Text.of(
                                "Judul \"Tahun 2022 - 2024\", periode 2021–2024",
                                "Title \"2022 - 2024\", period 2021–2024"),
                        Text.of("Judul \"Tahun 2021 - 2024\"", "Title \"2021 - 2024\""),
                        DecreeRules::title),
                rule(
                        "period-tables",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Tabel mencakup tahun yang berbeda dengan judul",
                                "The tables cover other years than the title"),
                        Text.of("Judul 2022–2024, tabel 2021–2024", "Title 2022–2024, tables 2021–2024"),
                        Text.of("Judul dan tabel 2022–2024", "Title and tables 2022–2024"),
                        DecreeRules::tables),
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
                        DecreeRules::beforeSigning),
                rule(
                        "period-target",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Target untuk tahun di luar cakupan tabel", "A target outside the years of the tables"),
                        Text.of("Tabel 2021–2024, target 2025", "Tables 2021–2024, target for 2025"),
                        Text.of(
                                "Target 2025 dihapus, atau periode diperpanjang",
                                "The target goes, or the period grows"),
                        DecreeRules::targets),
                rule(
                        "period-schedule",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Kegiatan dijadwalkan di luar periode dalam judul",
                                "An activity is scheduled outside the period of the title"),
                        Text.of("Periode 2022–2024, kegiatan pada 2021", "Period 2022–2024, an activity in 2021"),
                        Text.of("Kegiatan pada 2022", "The activity in 2022"),
                        DecreeRules::schedule),
                rule(
                        "marks-lost",
                        INFO,
                        TRANSCRIPTION,
                        Text.of(
                                "Tanda centang yang belum lengkap atau tidak terbaca lagi",
                                "Tick marks that are incomplete or can no longer be read"),
                        Text.of("Kolom tahun kosong dan tidak lengkap", "Empty and incomplete columns of years"),
                        Text.of("Tanda dilengkapi dari naskah asli", "The marks are completed from the original"),
                        DecreeRules::lostMarks));
    }

    private static void incomplete(ActionPlan plan, Report report) {
        if (plan.status() == PlanStatus.DRAFT) {
            return;
        }
        Decree decree = plan.decree();
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
        if (plan.status() == PlanStatus.AMENDED && plan.edition().supersedes().isEmpty()) {
            missing.add(Text.of("edisi yang diubah", "the edition that it amends"));
        }
        if (plan.status() == PlanStatus.AMENDED
                && plan.edition().effectiveFrom().isEmpty()) {
            missing.add(Text.of("tanggal mulai berlaku", "the day from which it holds"));
        }
        if (!missing.isEmpty()) {
            report.add(report.at(Places.DECREE)
                    .message(Message.of(
                            "Keputusan sudah ditetapkan, tetapi belum memuat {0}.",
                            "The decree is signed but lacks {0}.", missing))
                    .remedy(Text.of(
                            "Lengkapi, atau jadikan statusnya rancangan.", "Complete it, or make it a draft.")));
        }
    }

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

    private static void title(ActionPlan plan, Report report) {
        List<TimePeriod> runs = years(plan.decree().title());
        if (!runs.isEmpty() && runs.stream().noneMatch(run -> sameYears(run, plan.period()))) {
            TimePeriod named = runs.get(runs.size() - 1);
            report.add(report.at(Places.TITLE)
                    .addRelated(Places.PERIOD)
                    .addFacts(
                            Fact.of("tahun dalam judul", "years in the title", named),
                            Fact.of("periode", "period", plan.period()))
                    .message(Message.of(
                            "Judul menyebut {0}, sedangkan periode rencana aksi {1}.",
                            "The title names {0}, the plan's period is {1}.", named, plan.period()))
                    .remedy(Text.of("Samakan judul dan periode.", "Make title and period agree.")));
        }
    }

    private static void tables(ActionPlan plan, Report report) {
        plan.tablePeriod()
                .filter(tables -> !sameYears(tables, plan.period()) && !keepsEarlierYears(plan, tables))
                .ifPresent(tables -> report.add(report.at(Places.TABLE_PERIOD)
                        .addRelated(Places.PERIOD)
                        .addFacts(
                                Fact.of("periode judul", "period of the title", plan.period()),
                                Fact.of("periode tabel", "period of the tables", tables))
                        .message(Message.of(
                                "Periode rencana aksi {0}, sedangkan tabel mencakup {1}.",
                                "The plan's period is {0}, the tables cover {1}.", plan.period(), tables))
                        .remedy(Text.of(
                                "Samakan periode judul, diktum dan semua tabel.",
                                "Make title, clauses and all tables cover one period."))));
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

    private static void beforeSigning(ActionPlan plan, Report report) {
        if (amends(plan) || plan.decree().date().isEmpty()) {
            return;
        }
        LocalDate signed = plan.decree().date().get();
        int first = plan.coveredPeriod().start().getYear();
        if (first < signed.getYear()) {
            report.add(
                    report.at(Places.DECREE.at("date").with("tanggal", "date"))
                            .addRelated(plan.tablePeriod().isPresent() ? Places.TABLE_PERIOD : Places.PERIOD)
                            .addFacts(
                                    Fact.of("ditetapkan", "signed", signed),
                                    Fact.of("tahun pertama tabel", "first year of the tables", first))
                            .message(Message.of(
                                    "Keputusan ditetapkan pada {0}, ketika tahun {1} dalam tabel sudah lewat.",
                                    "When it was signed on {0}, the year {1} of the tables was over.",
                                    signed,
                                    Integer.toString(first)))
                            .remedy(
                                    Text.of(
                                            "Mulai tabel pada tahun penetapan, atau nyatakan bahwa angka tahun sebelumnya adalah capaian.",
                                            "Begin the tables in the year of signing, or say that the figures of earlier years are what was reached.")));
        }
    }

    /** A plan that begins in March has targets of that year. */
    private static TimePeriod wholeYears(TimePeriod period) {
        return TimePeriod.ofYears(
                period.start().getYear(), period.endInclusive().getYear());
    }

    private static void targets(ActionPlan plan, Report report) {
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            for (TimePeriod period : targets.get(i).values().keySet()) {
                if (!wholeYears(plan.coveredPeriod()).encloses(period)) {
                    report.add(report.at(Places.targetValue(i, period))
                            .addFact(Fact.of("periode tabel", "period of the tables", plan.coveredPeriod()))
                            .message(Message.of(
                                    "Target untuk {0} berada di luar periode tabel {1}.",
                                    "The target for {0} lies outside the period of the tables, {1}.",
                                    period,
                                    plan.coveredPeriod()))
                            .remedy(Text.of(
                                    "Hapus target itu atau perluas periodenya.",
                                    "Take the target out or extend the period.")));
                }
            }
        }
    }

    private static void schedule(ActionPlan plan, Report report) {
        if (plan.workPlan().isEmpty()) {
            return;
        }
        List<Place> places = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<WorkPlanRow> rows = plan.workPlan().get().rows();
        for (int i = 0; i < rows.size(); i++) {
            for (String year : rows.get(i).years().marked()) {
                TimePeriod marked = TimePeriod.ofYear(Integer.parseInt(year));
                boolean kept = amends(plan)
                        && marked.endInclusive().isBefore(plan.period().start());
                if (!kept && !plan.period().overlaps(marked)) {
                    Place row = Places.workPlanRow(i, rows.get(i));
                    places.add(row.at("years").with(year, year));
                    marks.add(Places.label(rows.get(i)) + " (" + year + ")");
                }
            }
        }
        report.addSummary(
                Places.WORK_PLAN,
                places,
                () -> report.anywhere()
                        .addFact(Fact.of("periode", "period", plan.period()))
                        .message(Message.of(
                                "Dijadwalkan di luar periode {0}: {1}.",
                                "Scheduled outside the period {0}: {1}.", plan.period(), marks))
                        .remedy(Text.of(
                                "Jadwalkan kegiatan itu dalam periode, atau catat sebagai kegiatan yang sudah selesai.",
                                "Schedule the activities within the period, or record them as done.")));
    }

    private static void lostMarks(ActionPlan plan, Report report) {
        plan.preparation().ifPresent(preparation -> {
            List<Place> places = new ArrayList<>();
            List<PreparationStep> steps = preparation.steps();
            for (int i = 0; i < steps.size(); i++) {
                if (!steps.get(i).parties().complete()) {
                    places.add(Places.step(i));
                }
            }
            lost(
                    plan,
                    Places.PREPARATION,
                    places,
                    steps.size(),
                    Text.of("pihak terkait", "parties"),
                    Text.of("baris", "rows"),
                    report);
        });
        plan.workPlan().map(WorkPlan::rows).ifPresent(rows -> {
            List<Place> places = new ArrayList<>();
            int activities = 0;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).level() == PlanLevel.ACTIVITY) {
                    activities++;
                    if (!rows.get(i).years().complete()) {
                        places.add(Places.workPlanRow(i, rows.get(i)));
                    }
                }
            }
            lost(
                    plan,
                    Places.WORK_PLAN,
                    places,
                    activities,
                    Text.of("tahun", "years"),
                    Text.of("baris kegiatan", "rows of activities"),
                    report);
        });
    }

    private static void lost(
            ActionPlan plan, Place table, List<Place> places, int of, Text marks, Text rows, Report report) {
        report.addSummary(
                table,
                places,
                () -> report.anywhere()
                        .addFacts(
                                Fact.of("baris tidak lengkap", "incomplete rows", places.size()),
                                Fact.of("baris", "rows", of))
                        .message(Message.of(
                                "Tanda {0} pada {1} dari {2} {3} tidak lengkap; sel yang kosong belum tentu berarti tidak.",
                                "The marks of {0} are incomplete in {1} of {2} {3}; an empty cell need not mean no.",
                                marks,
                                places.size(),
                                of,
                                rows))
                        .remedy(
                                plan.status() == PlanStatus.DRAFT
                                        ? Text.of("Lengkapi tandanya.", "Complete the marks.")
                                        : Text.of(
                                                "Lengkapi tanda dari naskah yang ditandatangani.",
                                                "Complete the marks from the signed original.")));
    }
}
