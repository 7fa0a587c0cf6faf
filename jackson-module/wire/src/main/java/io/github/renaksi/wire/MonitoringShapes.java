package io.github.renaksi.wire;

import static io.github.renaksi.wire.Shapes.CITATION;
import static io.github.renaksi.wire.Shapes.COUNT;
import static io.github.renaksi.wire.Shapes.COUNTS;
import static io.github.renaksi.wire.Shapes.DATE;
import static io.github.renaksi.wire.Shapes.EXPLAINED_FIGURE;
import static io.github.renaksi.wire.Shapes.FLAG;
import static io.github.renaksi.wire.Shapes.PERIOD;
import static io.github.renaksi.wire.Shapes.RATIO;
import static io.github.renaksi.wire.Shapes.REGION;
import static io.github.renaksi.wire.Shapes.TEXT;
import static io.github.renaksi.wire.Shapes.WHOLE;
import static io.github.renaksi.wire.Shapes.attributes;
import static io.github.renaksi.wire.Shapes.list;
import static io.github.renaksi.wire.Shapes.map;
import static io.github.renaksi.wire.Shapes.property;
import static io.github.renaksi.wire.Shapes.reported;
import static io.github.renaksi.wire.Shapes.word;

import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.monitoring.Achievement;
import io.github.renaksi.monitoring.ActivityProgress;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.ElementProgress;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.PeriodReport;
import io.github.renaksi.monitoring.PlanProgress;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.monitoring.UnmatchedRealisation;
import io.github.renaksi.monitoring.UnmatchedReport;
import io.github.renaksi.monitoring.UnmatchedTally;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shapes of what offices report of a plan, and of what is made of it. */
final class MonitoringShapes {

    /** The form that is written, and the only one that is read. */
    private static final int FORMAT_VERSION = 1;

    private static final Shape<SortedMap<String, Long>> COUNTS_BY_WORD =
            map(COUNT).as(TreeMap::new, counts -> counts);

    static final ObjectShape<ComplaintTally> TALLY = ObjectShape.of("ComplaintTally", object -> {
        var office = object.required("office", TEXT, ComplaintTally::office);
        var channel = object.optional("channel", TEXT, ComplaintTally::channel);
        var period = object.required("period", PERIOD, ComplaintTally::period);
        var asOf = object.required("asOf", DATE, ComplaintTally::asOf);
        var counts = object.required("counts", COUNTS, ComplaintTally::counts);
        var unclassified = object.absentAs(
                Collections.emptySortedMap(), "unclassified", COUNTS_BY_WORD, ComplaintTally::unclassified);
        return values -> new ComplaintTally(
                values.get(office),
                values.get(channel),
                values.get(period),
                values.get(asOf),
                values.get(counts),
                values.get(unclassified));
    });

    static final ObjectShape<Realisation> REALISATION = ObjectShape.of("Realisation", object -> {
        var target = object.required("target", TEXT, Realisation::target);
        var period = object.required("period", PERIOD, Realisation::period);
        var amount = object.required("amount", RATIO, Realisation::amount);
        var outOf = object.optional("outOf", RATIO, Realisation::outOf);
        var asOf = object.optional("asOf", DATE, Realisation::asOf);
        var source = object.optional("source", CITATION, Realisation::source);
        return values -> new Realisation(
                values.get(target),
                values.get(period),
                values.get(amount),
                values.get(outOf),
                values.get(asOf),
                values.get(source));
    });

    static final ObjectShape<ActivityReport> ACTIVITY_REPORT = ObjectShape.of("ActivityReport", object -> {
        var activity = object.required("activity", TEXT, ActivityReport::activity);
        var office = object.required("office", TEXT, ActivityReport::office);
        var period = object.required("period", PERIOD, ActivityReport::period);
        var revision = object.absentAs(1, "revision", WHOLE, ActivityReport::revision);
        var date = object.required("date", DATE, ActivityReport::date);
        var claimed = object.required("claimed", RATIO, ActivityReport::claimed);
        var verified = object.optional("verified", RATIO, ActivityReport::verified);
        var cancelled = object.absentAs(false, "cancelled", FLAG, ActivityReport::cancelled);
        var spent = object.optional("spent", COUNT, ActivityReport::spent);
        var obstacles = object.optional("obstacles", TEXT, ActivityReport::obstacles);
        var followUp = object.optional("followUp", TEXT, ActivityReport::followUp);
        var evidence = object.absentAs(List.of(), "evidence", list(TEXT), ActivityReport::evidence);
        var attributes = attributes(object, ActivityReport::attributes);
        return values -> new ActivityReport(
                values.get(activity),
                values.get(office),
                values.get(period),
                values.get(revision),
                values.get(date),
                values.get(claimed),
                values.get(verified),
                values.get(cancelled),
                values.get(spent),
                values.get(obstacles),
                values.get(followUp),
                values.get(evidence),
                values.get(attributes));
    });

    static final ObjectShape<MonitoringData> MONITORING_DATA = ObjectShape.of("MonitoringData", object -> {
        object.formatVersion(FORMAT_VERSION);
        var tallies = object.absentAs(List.of(), "tallies", reported(TALLY), MonitoringData::tallies);
        var realisations =
                object.absentAs(List.of(), "realisations", reported(REALISATION), MonitoringData::realisations);
        var reports = object.absentAs(List.of(), "reports", reported(ACTIVITY_REPORT), MonitoringData::reports);
        return values -> new MonitoringData(values.get(tallies), values.get(realisations), values.get(reports));
    });

    static final Shape<Achievement> ACHIEVEMENT = new ResultShape<>("Achievement", (achievement, out) -> {
        out.objectStart();
        property(out, "target", achievement.target().id());
        property(out, "period", PERIOD, achievement.period());
        if (achievement.planned().isPresent()) {
            property(
                    out,
                    "planned",
                    PlanShapes.TARGET_VALUE,
                    achievement.planned().get());
        }
        property(out, "realised", EXPLAINED_FIGURE, achievement.realised());
        if (achievement.formula().isPresent()) {
            property(out, "formula", achievement.formula().get().id());
        }
        property(out, "achievement", EXPLAINED_FIGURE, achievement.figure());
        property(out, "gap", EXPLAINED_FIGURE, achievement.gap());
        property(out, "provisional", FLAG, achievement.isProvisional());
        out.objectEnd();
    });

    static final Shape<ElementProgress> ELEMENT_PROGRESS = new ResultShape<>("ElementProgress", (element, out) -> {
        out.objectStart();
        property(out, "id", element.id());
        property(out, "name", element.name());
        property(out, "rate", EXPLAINED_FIGURE, element.rate());
        property(out, "compliance", EXPLAINED_FIGURE, element.compliance());
        property(out, "weight", RATIO, element.weight());
        property(out, "counted", WHOLE, element.counted());
        property(out, "activities", WHOLE, element.activities());
        out.objectEnd();
    });

    static final Shape<ActivityProgress> ACTIVITY_PROGRESS = new ResultShape<>("ActivityProgress", (activity, out) -> {
        out.objectStart();
        property(out, "id", activity.activity().id());
        property(out, "name", activity.activity().name());
        property(out, "assigned", list(TEXT), activity.assigned());
        property(out, "rate", EXPLAINED_FIGURE, activity.rate());
        property(out, "compliance", EXPLAINED_FIGURE, activity.compliance());
        property(out, "cancelled", FLAG, activity.cancelled());
        if (activity.schedule().isPresent()) {
            property(out, "schedule", PERIOD, activity.schedule().get());
        }
        property(out, "overdue", word(activity.overdue()));
        out.objectEnd();
    });

    private static final Shape<UnmatchedReport> UNMATCHED = new ResultShape<>("UnmatchedReport", (unmatched, out) -> {
        out.objectStart();
        property(out, "report", ACTIVITY_REPORT, unmatched.report());
        property(out, "reason", word(unmatched.reason()));
        out.objectEnd();
    });

    private static final Shape<UnmatchedRealisation> UNMATCHED_REALISATION =
            new ResultShape<>("UnmatchedRealisation", (unmatched, out) -> {
                out.objectStart();
                property(out, "realisation", REALISATION, unmatched.realisation());
                property(out, "reason", word(unmatched.reason()));
                out.objectEnd();
            });

    private static final Shape<UnmatchedTally> UNMATCHED_TALLY =
            new ResultShape<>("UnmatchedTally", (unmatched, out) -> {
                out.objectStart();
                property(out, "tally", TALLY, unmatched.tally());
                property(out, "reason", word(unmatched.reason()));
                out.objectEnd();
            });

    static final Shape<PlanProgress> PLAN_PROGRESS = new ResultShape<>("PlanProgress", (progress, out) -> {
        out.objectStart();
        property(out, "region", REGION, progress.plan().region());
        property(out, "edition", progress.plan().edition().id());
        property(out, "asOf", DATE, progress.asOf());
        property(out, "total", ELEMENT_PROGRESS, progress.total());
        property(out, "groups", list(ELEMENT_PROGRESS), progress.groups());
        property(out, "programs", list(ELEMENT_PROGRESS), progress.programs());
        property(out, "activities", list(ACTIVITY_PROGRESS), progress.activities());
        property(out, "unmatched", list(UNMATCHED), progress.unmatched());
        out.objectEnd();
    });

    static final Shape<PeriodReport> PERIOD_REPORT = new ResultShape<>("PeriodReport", (report, out) -> {
        out.objectStart();
        property(out, "region", REGION, report.plan().region());
        property(out, "edition", report.plan().edition().id());
        property(out, "period", PERIOD, report.period());
        property(out, "asOf", DATE, report.asOf());
        if (report.complaints().isPresent()) {
            property(out, "complaints", TALLY, report.complaints().get());
        }
        if (report.counts().isPresent()) {
            property(out, "counts", COUNTS, report.counts().get());
        }
        property(out, "resolvedOfReceived", EXPLAINED_FIGURE, report.completion(CompletionRates.RESOLVED_OF_RECEIVED));
        property(out, "achievements", list(ACHIEVEMENT), report.achievements());
        property(out, "progress", PLAN_PROGRESS, report.progress());
        property(out, "compliance", EXPLAINED_FIGURE, report.compliance());
        property(out, "absorption", EXPLAINED_FIGURE, report.absorption().rate());
        property(out, "unbudgeted", list(ACTIVITY_REPORT), report.absorption().unbudgeted());
        property(out, "unmatchedRealisations", list(UNMATCHED_REALISATION), report.unmatchedRealisations());
        property(out, "unmatchedTallies", list(UNMATCHED_TALLY), report.unmatchedTallies());
        out.objectEnd();
    });

    private MonitoringShapes() {}

    static void forEach(Shapes.Visitor visitor) {
        visitor.visit(ComplaintTally.class, TALLY);
        visitor.visit(Realisation.class, REALISATION);
        visitor.visit(ActivityReport.class, ACTIVITY_REPORT);
        visitor.visit(MonitoringData.class, MONITORING_DATA);
        visitor.visit(Achievement.class, ACHIEVEMENT);
        visitor.visit(ElementProgress.class, ELEMENT_PROGRESS);
        visitor.visit(ActivityProgress.class, ACTIVITY_PROGRESS);
        visitor.visit(UnmatchedReport.class, UNMATCHED);
        visitor.visit(UnmatchedRealisation.class, UNMATCHED_REALISATION);
        visitor.visit(UnmatchedTally.class, UNMATCHED_TALLY);
        visitor.visit(PlanProgress.class, PLAN_PROGRESS);
        visitor.visit(PeriodReport.class, PERIOD_REPORT);
    }
}
