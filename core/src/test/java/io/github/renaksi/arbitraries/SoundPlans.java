// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AspectScore;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
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
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of sound plans: whatever a careful region may print, and nothing that a review should find.
 *
 * <p>They vary in what a rule could take for a fault and is none: codes of every {@link Numbering} and missing ones,
 * with gaps that deletions left; drafts, signed plans and amendments; priorities in the order of ranks or of the
 * instrument, tied or not; surveys, whose answers no plan holds; percentages that reach 100 and stay there, falling
 * numbers that reach 0, ranges and quarters; offices whose names are nearly those of others; reduplications, "peran
 * serta" and lists that end with "; dan".
 *
 * <pre>{@code
 * @Property
 * void nothingIsFound(@ForAll("plans") ActionPlan plan) { … }
 *
 * @Provide
 * Arbitrary<ActionPlan> plans() {
 *     return SoundPlans.actionPlans();
 * }
 * }</pre>
 */
public final class SoundPlans {

    private static final Region REGION = Region.of("Kabupaten", "Agam").withCode("13.06");

    private static final List<String> ASPECTS =
            List.of("kelembagaan", "sdm", "data", "koordinasi", "partisipasi", "anggaran", "sarana");
    private static final List<String> ASPECT_NAMES = List.of(
            "Kelembagaan",
            "Sumber Daya Manusia",
            "Data dan Aplikasi",
            "Koordinasi, Pemantauan dan Evaluasi",
            "Peran Serta Masyarakat",
            "Anggaran",
            "Sarana dan Prasarana");
    private static final List<String> NAMES = List.of(
            "Pelatihan bagi pengelola pengaduan di masing-masing perangkat daerah",
            "Pemantauan rata – rata waktu penyelesaian pengaduan",
            "Peningkatan peran serta",
            "Penyusunan panduan (buku manual) dan Kode Etik",
            "Koordinasi dan evaluasi SP4N-LAPOR!",
            "Sosialisasi “LAPOR!” kepada anak-anak sekolah",
            "Publikasi 1 1/2 bulan sekali, cetak & elektronik",
            "Penetapan waktu mulai");
    private static final List<String> PARTIES = List.of(
            "Biro Hukum",
            "Biro Umum",
            "Biro Organisasi",
            "Dinas Sosial",
            "Dinas Sosial dan Tenaga Kerja",
            "Kementerian PANRB",
            "Kementerian PUPR",
            "Seluruh Perangkat Daerah");

    private SoundPlans() {}

    private enum Answers {
        NONE,
        ONE_RESPONSE,
        TWO_RESPONSES,
        SURVEY
    }

    private enum Work {
        NONE,
        ALL_LEVELS,
        ACTIVITIES
    }

    /**
     * How a plan looks.
     *
     * @param groups groups of programs of activities; each number is how far a code lies behind the one before
     */
    private record Shape(
            List<List<List<Integer>>> groups,
            Optional<Numbering> codes,
            PlanStatus status,
            TimePeriod period,
            Answers answers,
            Work work,
            Tables tables) {

        Optional<PlanCode> code(int group) {
            return codes.map(numbering -> numbering.code(group));
        }

        Optional<PlanCode> code(int group, int program) {
            return codes.map(numbering -> numbering.code(group, program));
        }

        Optional<PlanCode> code(int group, int program, int activity) {
            return codes.map(numbering -> numbering.code(group, program, activity));
        }
    }

    /**
     * How its tables are printed.
     *
     * @param levels the answers, dealt out to the questions; 0 does not apply
     * @param counts complaints resolved, in progress and unresolvable
     */
    private record Tables(
            List<Integer> levels,
            List<Integer> counts,
            RoundingMode mode,
            int decimals,
            boolean trailingZeros,
            boolean byRank,
            boolean measured,
            int start) {}

    /**
     * Sound plans of one to six groups, of one to five years.
     *
     * @return an arbitrary of plans in which {@code PlanReview.standard()} finds nothing
     */
    public static Arbitrary<ActionPlan> actionPlans() {
        Arbitrary<List<List<List<Integer>>>> groups = Arbitraries.integers()
                .between(1, 2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        Arbitrary<TimePeriod> periods = Combinators.combine(
                        Arbitraries.integers().between(2023, 2030),
                        Arbitraries.integers().between(0, 4))
                .as((first, more) -> TimePeriod.ofYears(first, first + more));
        return Combinators.combine(
                        groups,
                        Arbitraries.of(Numbering.class).optional(0.8),
                        Arbitraries.of(PlanStatus.class),
                        periods,
                        Arbitraries.of(Answers.class),
                        Arbitraries.of(Work.class),
                        tables())
                .as(Shape::new)
                .map(SoundPlans::plan)
                .withoutEdgeCases();
    }

    private static Arbitrary<Tables> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5).list().ofMinSize(3).ofMaxSize(12),
                        Arbitraries.integers().between(0, 400).list().ofSize(3),
                        // No table is rounded up throughout, and one figure of a table alone is not.
                        Arbitraries.of(
                                RoundingMode.HALF_UP,
                                RoundingMode.HALF_EVEN,
                                RoundingMode.HALF_DOWN,
                                RoundingMode.DOWN,
                                RoundingMode.FLOOR),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 30))
                .as(Tables::new);
    }

    private static ActionPlan plan(Shape shape) {
        Strategy strategy = strategy(shape);
        List<ProgramGroup> groups = groups(shape);
        ActionPlan plan = ActionPlan.builder()
                .region(REGION)
                .status(shape.status())
                .edition(edition(shape))
                .decree(decree(shape))
                .period(shape.period())
                .definitions(List.of(
                        Definition.of("1.", "Pengadu adalah orang yang mengadu, baik lisan maupun tertulis."),
                        Definition.of("2.", "Admin adalah pejabat yang mengelola aplikasi (SP4N-LAPOR!)."),
                        Definition.of("3.", "Rata – rata adalah jumlah dibagi banyaknya.")))
                .scope(scope(groups.size()))
                .framework(Sp4n.framework())
                .strategy(strategy)
                .groups(groups)
                .indicators(indicators(groups, strategy, shape))
                .build();
        return plan.withAssessment(assessment(shape)).withWorkPlan(workPlan(groups, shape));
    }

    private static int first(Shape shape) {
        return shape.period().start().getYear();
    }

    private static List<Integer> years(Shape shape) {
        return IntStream.rangeClosed(first(shape), shape.period().endInclusive().getYear())
                .boxed()
                .toList();
    }

    private static TimePeriod before(Shape shape) {
        return TimePeriod.ofYear(first(shape) - 1);
    }

    private static Edition edition(Shape shape) {
        Edition edition = Edition.of("edisi-1");
        return shape.status() == PlanStatus.AMENDED
                ? edition.amended("edisi-2", shape.period().endInclusive())
                : edition;
    }

    private static Decree decree(Shape shape) {
        String title = "Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik Tahun "
                + (years(shape).size() == 1
                        ? first(shape)
                        : first(shape) + " - " + years(shape).get(years(shape).size() - 1));
        Decree draft = Decree.builder()
                .form("Keputusan Bupati Agam")
                .title(
                        shape.status() == PlanStatus.AMENDED
                                ? "Perubahan atas Keputusan Bupati Agam Nomor 188.45/12/" + (first(shape) - 1)
                                        + " tentang " + title
                                : title)
                .issuer("Bupati Agam")
                .addClauses(new Clause("KESATU", "Menetapkan Rencana Aksi:\na. tujuan; dan\nb. sasaran."))
                .build();
        LocalDate signed = shape.status() == PlanStatus.AMENDED
                ? shape.period().endInclusive()
                : LocalDate.of(first(shape) - 1, 12, 16);
        return shape.status() == PlanStatus.DRAFT
                ? draft
                : draft.withNumber("188.45/412/" + signed.getYear())
                        .withDate(signed)
                        .withPlace("Lubuk Basung")
                        .withSignatory("Rahmawati");
    }

    /** One aspect more than groups, which nobody made a priority. */
    private static Scope scope(int groups) {
        return new Scope(
                Optional.of(groups + 1),
                IntStream.rangeClosed(0, groups)
                        .mapToObj(i -> new ScopeAspect(ASPECTS.get(i), "Aspek " + lower(ASPECT_NAMES.get(i))))
                        .toList());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<ProgramGroup> groups(Shape shape) {
        List<ProgramGroup> groups = new ArrayList<>();
        for (int g = 1; g <= shape.groups().size(); g++) {
            List<Program> programs = new ArrayList<>();
            int program = 0;
            for (List<Integer> steps : shape.groups().get(g - 1)) {
                program += steps.get(0);
                programs.add(Program.builder()
                        .id("program-" + g + "-" + program)
                        .code(shape.code(g, program))
                        .name(name(g + program))
                        .activities(activities(shape, g, program, steps))
                        .build());
            }
            groups.add(ProgramGroup.builder()
                    .id("kelompok-" + g)
                    .code(shape.code(g))
                    .name("Penguatan " + ASPECT_NAMES.get(g - 1))
                    .addAspects(ASPECTS.get(g - 1))
                    .programs(programs)
                    .build());
        }
        return groups;
    }

    private static List<Activity> activities(Shape shape, int group, int program, List<Integer> steps) {
        List<Activity> activities = new ArrayList<>();
        int number = 0;
        for (int step : steps) {
            number += step;
            activities.add(Activity.builder()
                    .id("kegiatan-" + group + "-" + program + "-" + number)
                    .code(shape.code(group, program, number))
                    .name(name(group + 3 * program + number + shape.tables().start()) + " tahap " + program + "-"
                            + number)
                    .build());
        }
        return activities;
    }

    private static String name(int index) {
        return NAMES.get(index % NAMES.size());
    }

    private static List<SuccessIndicatorRow> indicators(List<ProgramGroup> groups, Strategy strategy, Shape shape) {
        List<SuccessIndicatorRow> rows = new ArrayList<>();
        List<StrategicTarget> targets = strategy.targets();
        for (ProgramGroup group : groups) {
            boolean ofPrograms = (group.programs().size() + shape.tables().start()) % 2 == 0;
            List<String> elements =
                    ofPrograms ? group.programs().stream().map(Program::id).toList() : List.of(group.id());
            for (String element : elements) {
                rows.add(SuccessIndicatorRow.builder()
                        .element(element)
                        .name(group.name())
                        .addIndicators(SuccessIndicator.of("indikator-" + element, "Pengaduan tertangani dengan baik")
                                .measuredBy(targets.get(rows.size() % targets.size())
                                        .id()))
                        .build());
            }
        }
        return rows;
    }

    private static Optional<WorkPlan> workPlan(List<ProgramGroup> groups, Shape shape) {
        if (shape.work() == Work.NONE) {
            return Optional.empty();
        }
        boolean all = shape.work() == Work.ALL_LEVELS;
        List<WorkPlanRow> rows = new ArrayList<>();
        for (ProgramGroup group : groups) {
            if (all) {
                rows.add(row(PlanLevel.GROUP, group.id(), group.code(), group.name()));
            }
            for (Program program : group.programs()) {
                if (all) {
                    rows.add(row(PlanLevel.PROGRAM, program.id(), program.code(), program.name()));
                }
                for (Activity activity : program.activities()) {
                    int index = rows.size() + shape.tables().start();
                    List<String> years = years(shape).stream()
                            .filter(year ->
                                    (year + index) % 3 != 0 || years(shape).size() == 1)
                            .map(String::valueOf)
                            .toList();
                    rows.add(row(PlanLevel.ACTIVITY, activity.id(), activity.code(), activity.name())
                            .withYears(new Marks(years, true))
                            .withParties(List.of(
                                    PARTIES.get(index % PARTIES.size()), PARTIES.get((index + 1) % PARTIES.size()))));
                }
            }
        }
        return Optional.of(new WorkPlan(years(shape), rows));
    }

    /** Capitals and "&" are no other words. */
    private static WorkPlanRow row(PlanLevel level, String element, Optional<PlanCode> code, String name) {
        String printed = level == PlanLevel.GROUP ? name.toUpperCase(Locale.ROOT) : name.replace(" dan ", " & ");
        return WorkPlanRow.builder()
                .level(level)
                .element(element)
                .code(code)
                .name(printed)
                .build();
    }

    // The strategy.

    private static Strategy strategy(Shape shape) {
        List<Objective> objectives = List.of(
                Objective.of("sasaran-naik", "meningkatnya pengaduan yang tertangani", Direction.INCREASE),
                Objective.of("sasaran-turun", "menurunnya waktu penyelesaian", Direction.DECREASE),
                Objective.of("sasaran-tetap", "terjaganya mutu pelayanan", Direction.MAINTAIN));
        List<StrategicTarget> targets = new ArrayList<>(received(shape));
        int start = shape.tables().start();
        Baseline baseline = Baseline.of(60 + start, before(shape));
        targets.add(target("persen", "Persentase SOP yang diterapkan", "%", Direction.INCREASE)
                .withBaseline(baseline)
                .withValues(byYear(shape, i -> TargetValue.of(Math.min(100, 70L + start + 20L * i)))));
        targets.add(target("kisaran", "Rata-rata indeks kepuasan", "%", Direction.INCREASE)
                .withBaseline(baseline)
                .withValues(byYear(shape, i -> TargetValue.between(61L + start + i, 65L + start + i))));
        targets.add(target("waktu", "Rata – rata hari penyelesaian", "hari kerja", Direction.DECREASE)
                .withBaseline(Baseline.of(start + 1L, before(shape)))
                .withValues(byYear(shape, i -> TargetValue.of(Math.max(0, start - 10L * i)))));
        targets.add(target("mutu", "Jumlah loket yang tetap buka", "loket", Direction.MAINTAIN)
                .withBaseline(Baseline.of(12, before(shape)))
                .withValues(byYear(shape, i -> TargetValue.of(i % 2 == 0 ? 12 : 11))));
        SortedMap<TimePeriod, TargetValue> quarters = new TreeMap<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.put(TimePeriod.ofQuarter(first(shape), quarter), TargetValue.of(quarter % 2 == 0 ? 20 : 30));
        }
        targets.add(target("triwulan", "Jumlah publikasi", "publikasi", Direction.INCREASE)
                .withPeriodUnit(PeriodUnit.QUARTER)
                .withBaseline(Baseline.of(80, before(shape)))
                .withValues(quarters));
        return new Strategy(Optional.of("Mewujudkan pelayanan yang cepat, tepat dan tuntas"), objectives, targets);
    }

    /** What Table 2 measures, begun from where it ended. */
    private static List<StrategicTarget> received(Shape shape) {
        ComplaintCounts counts = counts(shape);
        long received = counts.received() * (shape.tables().measured() ? 1 : 12);
        StrategicTarget volume = target("diterima", "Jumlah pengaduan", "pengaduan", Direction.INCREASE)
                .withMeasure(Measure.RECEIVED)
                .withConsolidation(Consolidation.SUM)
                .withBaseline(Baseline.of(received, before(shape)))
                .withValues(byYear(shape, i -> TargetValue.of(received + 10L * (i + 1))));
        if (received == 0) {
            return List.of(volume);
        }
        Ratio rate = Ratio.from(Rounding.perCent(1).round(Ratio.of(counts.resolved(), counts.received())));
        return List.of(
                volume,
                target("diselesaikan", "Persentase pengaduan yang diselesaikan", "%", Direction.INCREASE)
                        .withMeasure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
                        .withDenominator("target-diterima")
                        .withConsolidation(Consolidation.RATIO_OF_SUMS)
                        .withBaseline(new Baseline(rate, before(shape), Optional.empty()))
                        .withValues(byYear(shape, i -> TargetValue.of(atMost100(rate.plus(Ratio.of(5L * i + 1, 2)))))));
    }

    private static Ratio atMost100(Ratio value) {
        return value.compareTo(Ratio.of(100)) > 0 ? Ratio.of(100) : value;
    }

    private static StrategicTarget target(String name, String indicator, String unit, Direction direction) {
        String objective = switch (direction) {
            case INCREASE -> "sasaran-naik";
            case DECREASE -> "sasaran-turun";
            case MAINTAIN -> "sasaran-tetap";
        };
        return StrategicTarget.builder()
                .id("target-" + name)
                .objective(objective)
                .indicator(indicator)
                .unit(unit)
                .periodUnit(PeriodUnit.YEAR)
                .direction(direction)
                .consolidation(Consolidation.LAST)
                .build();
    }

    private static SortedMap<TimePeriod, TargetValue> byYear(Shape shape, IntFunction<TargetValue> value) {
        SortedMap<TimePeriod, TargetValue> values = new TreeMap<>();
        for (int i = 0; i < years(shape).size(); i++) {
            values.put(TimePeriod.ofYear(first(shape) + i), value.apply(i));
        }
        return values;
    }

    // The assessment.

    private static ComplaintCounts counts(Shape shape) {
        List<Integer> counts = shape.tables().counts();
        return ComplaintCounts.builder()
                .resolved(counts.get(0))
                .inProgress(counts.get(1))
                .unresolvable(counts.get(2))
                .build();
    }

    private static Instrument instrument(Shape shape) {
        List<Aspect> aspects = new ArrayList<>();
        int number = 0;
        for (int a = 0; a <= shape.groups().size(); a++) {
            Aspect aspect = Aspect.builder()
                    .id(ASPECTS.get(a))
                    .name(ASPECT_NAMES.get(a))
                    .addQuestions(AssessmentQuestion.of("awal", "awal"))
                    .build();
            List<AssessmentQuestion> questions = new ArrayList<>();
            for (int q = 1; q <= 1 + (a + shape.tables().start()) % 3; q++) {
                number++;
                questions.add(AssessmentQuestion.of(aspect.id() + "-" + q, name(number) + " tersedia")
                        .withNumber(number + "."));
            }
            aspects.add(aspect.withQuestions(questions));
        }
        return Instrument.builder()
                .id("kab-agam")
                .edition("2024")
                .name("Matriks Asesmen")
                .scale(RatingScale.of(
                        RatingScale.Level.of(Ratio.of(1), "Sangat kurang"),
                        RatingScale.Level.of(Ratio.of(2), "Kurang"),
                        RatingScale.Level.of(Ratio.of(3), "Cukup"),
                        RatingScale.Level.of(Ratio.of(4), "Baik"),
                        RatingScale.Level.of(Ratio.of(5), "Sangat baik")))
                .aspects(aspects)
                .build();
    }

    private static Response response(Instrument instrument, Tables tables, int offset) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Aspect aspect : instrument.aspects()) {
            for (AssessmentQuestion question : aspect.questions()) {
                int level = tables.levels()
                        .get((answers.size() + offset) % tables.levels().size());
                answers.put(question.id(), level == 0 ? Answer.notApplicable() : Answer.rated(level));
            }
        }
        return Response.of(answers);
    }

    private static Optional<PublishedAssessment> assessment(Shape shape) {
        if (shape.answers() == Answers.NONE) {
            return Optional.empty();
        }
        Tables tables = shape.tables();
        Instrument instrument = instrument(shape);
        // What there is a group for may be a priority, and half of it is.
        List<String> priorities = IntStream.range(0, shape.groups().size())
                .filter(i -> (i + tables.start()) % 2 == 0)
                .mapToObj(ASPECTS::get)
                .toList();
        Assessment answered = Assessment.builder(instrument)
                .region(REGION)
                .date(LocalDate.of(first(shape) - 1, 6, 10))
                .generalInformation(
                        tables.measured()
                                ? GeneralInformation.of(counts(shape), before(shape), LocalDate.of(first(shape), 1, 31))
                                : GeneralInformation.ofOneMonth(counts(shape)))
                .responses(
                        shape.answers() == Answers.TWO_RESPONSES
                                ? List.of(response(instrument, tables, 0), response(instrument, tables, 1))
                                : List.of(response(instrument, tables, 0)))
                .priorities(new Marks(priorities, true))
                .build();
        return Optional.of(PublishedAssessment.builder()
                .instrument(instrument)
                .matrix(instrument.aspects().stream()
                        .flatMap(aspect -> aspect.questions().stream())
                        .map(question -> new MatrixRow(
                                question.id(),
                                question.number().orElseThrow(),
                                question.text().replace(" dan ", " & ")))
                        .toList())
                .assessment(shape.answers() == Answers.SURVEY ? answered.withResponses(List.of()) : answered)
                .counts(published(shape))
                .priorities(priorities(instrument, answered, tables))
                .build());
    }

    private static List<PublishedPriority> priorities(Instrument instrument, Assessment assessment, Tables tables) {
        ScoringPolicy policy = Sp4n.SUMATERA_BARAT_2022;
        Rounding rounding =
                Rounding.of(1 + tables.decimals() / 2, tables.mode()).withTrailingZeros(tables.trailingZeros());
        Comparator<AspectScore> order =
                Comparator.comparing(score -> score.score().value().orElse(Ratio.of(tables.byRank() ? 6 : 0)));
        List<AspectScore> scores =
                AssessmentScorer.of(instrument, policy).score(assessment).scores();
        return (tables.byRank() ? scores.stream().sorted(order) : scores.stream())
                .map(score -> PublishedPriority.builder()
                        .aspect(score.aspect().id())
                        .label(score.aspect().name().replace(" dan ", " & "))
                        .score(score.score()
                                .value()
                                .map(value ->
                                        FigureFormat.of(Language.INDONESIAN).write(value, rounding))
                                .orElse("–"))
                        .build())
                .toList();
    }

    private static List<PublishedCount> published(Shape shape) {
        ComplaintCounts counts = counts(shape);
        List<PublishedCount> rows = new ArrayList<>();
        rows.add(PublishedCount.builder()
                .label("Rata – rata pengaduan yang diterima")
                .count(counts.received())
                .build());
        for (StatusClass statusClass :
                List.of(StatusClass.RESOLVED, StatusClass.IN_PROGRESS, StatusClass.UNRESOLVABLE)) {
            rows.add(PublishedCount.builder()
                    .label("Pengaduan: " + lower(statusClass.name()))
                    .statusClass(statusClass)
                    .count(counts.count(statusClass))
                    .percent(percent(counts.count(statusClass), counts.received(), shape.tables()))
                    .build());
        }
        return rows;
    }

    private static String percent(long count, long of, Tables tables) {
        Rounding rounding = Rounding.of(tables.decimals(), tables.mode())
                .withUnit(Unit.PERCENT)
                .withTrailingZeros(tables.trailingZeros());
        return of == 0 ? "–" : FigureFormat.of(Language.INDONESIAN).write(Ratio.of(count, of), rounding);
    }
}
