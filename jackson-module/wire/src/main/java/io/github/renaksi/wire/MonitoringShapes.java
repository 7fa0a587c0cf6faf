// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.BANDS;
import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.CommonShapes.EXPLAINED_FIGURE;
import static io.github.renaksi.wire.CommonShapes.REGION;
import static io.github.renaksi.wire.CommonShapes.TRISTATE;
import static io.github.renaksi.wire.ComplaintShapes.COUNTS;
import static io.github.renaksi.wire.ComplaintShapes.TALLY;
import static io.github.renaksi.wire.FormatVersion.formatVersion;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.ListShape.reported;
import static io.github.renaksi.wire.Property.absentAs;
import static io.github.renaksi.wire.Property.optional;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.ResultShape.property;
import static io.github.renaksi.wire.Scalars.COUNT;
import static io.github.renaksi.wire.Scalars.DATE;
import static io.github.renaksi.wire.Scalars.FEW;
import static io.github.renaksi.wire.Scalars.FLAG;
import static io.github.renaksi.wire.Scalars.PERIOD;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.whole;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.monitoring.Achievement;
import io.github.renaksi.monitoring.ActivityProgress;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.ActivityReportBuilder;
import io.github.renaksi.monitoring.AttentionRule;
import io.github.renaksi.monitoring.BandStatus;
import io.github.renaksi.monitoring.BlankPeriods;
import io.github.renaksi.monitoring.ElementProgress;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.monitoring.MonitoringPolicyBuilder;
import io.github.renaksi.monitoring.OfficeBasis;
import io.github.renaksi.monitoring.PeriodReport;
import io.github.renaksi.monitoring.PlanProgress;
import io.github.renaksi.monitoring.PlannedTarget;
import io.github.renaksi.monitoring.Position;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.monitoring.RealisationBuilder;
import io.github.renaksi.monitoring.RequiredPace;
import io.github.renaksi.monitoring.UnmatchedRealisation;
import io.github.renaksi.monitoring.UnmatchedReport;
import io.github.renaksi.monitoring.UnmatchedTally;
import io.github.renaksi.monitoring.Weighting;
import io.github.renaksi.plan.AchievementFormula;
import java.util.List;
import java.util.Map;

/** The shapes of what offices report of a plan, and of what is made of it. */
final class MonitoringShapes {

    static final ObjectShape<Realisation> REALISATION = ObjectShape.of(
                    Realisation.class, Realisation::builder, RealisationBuilder::build)
            .required("target", TEXT, Realisation::target, RealisationBuilder::target)
            .required("period", PERIOD, Realisation::period, RealisationBuilder::period)
            .required("amount", RATIO, Realisation::amount, RealisationBuilder::amount)
            .optional("outOf", RATIO, Realisation::outOf, RealisationBuilder::outOf)
            .optional("asOf", DATE, Realisation::asOf, RealisationBuilder::asOf)
            .optional("source", CITATION, Realisation::source, RealisationBuilder::source)
            .shape();

    static final ObjectShape<ActivityReport> ACTIVITY_REPORT = ObjectShape.of(
                    ActivityReport.class, ActivityReport::builder, ActivityReportBuilder::build)
            .required("activity", TEXT, ActivityReport::activity, ActivityReportBuilder::activity)
            .required("office", TEXT, ActivityReport::office, ActivityReportBuilder::office)
            .required("period", PERIOD, ActivityReport::period, ActivityReportBuilder::period)
            .absentAs(
                    1,
                    "revision",
                    whole(Text.of("revisi", "revision"), 1, 1_000_000),
                    ActivityReport::revision,
                    ActivityReportBuilder::revision)
            .required("date", DATE, ActivityReport::date, ActivityReportBuilder::date)
            .required("claimed", RATIO, ActivityReport::claimed, ActivityReportBuilder::claimed)
            .optional("verified", RATIO, ActivityReport::verified, ActivityReportBuilder::verified)
            .absentAs(false, "cancelled", FLAG, ActivityReport::cancelled, ActivityReportBuilder::cancelled)
            .optional("spent", COUNT, ActivityReport::spent, ActivityReportBuilder::spent)
            .optional("obstacles", TEXT, ActivityReport::obstacles, ActivityReportBuilder::obstacles)
            .optional("followUp", TEXT, ActivityReport::followUp, ActivityReportBuilder::followUp)
            .list("evidence", TEXT, ActivityReport::evidence, ActivityReportBuilder::evidence)
            .attributes(ActivityReport::attributes, ActivityReportBuilder::attributes)
            .shape();

    static final ObjectShape<MonitoringData> MONITORING_DATA = ObjectShape.of(
                    MonitoringData.class,
                    absentAs(List.of(), "tallies", reported(TALLY), MonitoringData::tallies),
                    absentAs(List.of(), "realisations", reported(REALISATION), MonitoringData::realisations),
                    absentAs(List.of(), "reports", reported(ACTIVITY_REPORT), MonitoringData::reports),
                    MonitoringData::new)
            .after(formatVersion());

    private static final Shape<Position> POSITION = ObjectShape.of(
            Position.class,
            required("name", TEXT, Position::name),
            optional("superior", TEXT, Position::superior),
            required("level", TEXT, Position::level),
            Position::new);

    static final ObjectShape<MonitoringPolicy> MONITORING_POLICY =
            policy(FormulaShapes.FORMULA).after(formatVersion());

    /** As {@link #MONITORING_POLICY}, in a report: a formula that has no form is named by its id. */
    private static final Shape<MonitoringPolicy> CITED_POLICY = policy(FormulaShapes.CITED);

    private static ObjectShape<MonitoringPolicy> policy(Shape<AchievementFormula> formula) {
        return ObjectShape.of(MonitoringPolicy.class, MonitoringPolicy::builder, MonitoringPolicyBuilder::build)
                .absentAs(
                        Weighting.EQUAL,
                        "weighting",
                        words(Weighting.class),
                        MonitoringPolicy::weighting,
                        MonitoringPolicyBuilder::weighting)
                .absentAs(
                        OfficeBasis.ASSIGNED,
                        "basis",
                        words(OfficeBasis.class),
                        MonitoringPolicy::basis,
                        MonitoringPolicyBuilder::basis)
                .absentAs(
                        Map.of(),
                        "members",
                        MapShape.map(list(TEXT)),
                        MonitoringPolicy::members,
                        MonitoringPolicyBuilder::members)
                .absentAs(
                        Map.of(),
                        "formulas",
                        MapShape.map(formula),
                        MonitoringPolicy::formulas,
                        MonitoringPolicyBuilder::formulas)
                .optional("bands", BANDS, MonitoringPolicy::bands, MonitoringPolicyBuilder::bands)
                .absentAs(
                        ValueBasis.EXACT,
                        "bandBasis",
                        words(ValueBasis.class),
                        MonitoringPolicy::bandBasis,
                        MonitoringPolicyBuilder::bandBasis)
                .absentAs(
                        BlankPeriods.REPORTED,
                        "blankPeriods",
                        words(BlankPeriods.class),
                        MonitoringPolicy::blankPeriods,
                        MonitoringPolicyBuilder::blankPeriods)
                .list("hierarchy", POSITION, MonitoringPolicy::hierarchy, MonitoringPolicyBuilder::hierarchy)
                .absentAs(
                        AttentionRule.STANDARD,
                        "attention",
                        list(OfficeShapes.ATTENTION_RULE),
                        MonitoringPolicy::attention,
                        MonitoringPolicyBuilder::attention)
                .shape();
    }

    private static final Shape<BandStatus> BAND_STATUS = new ResultShape<>("BandStatus", (status, out) -> {
        out.objectStart();
        property(out, "kind", words(BandStatus.Kind.class), status.kind());
        if (status.band().isPresent()) {
            property(out, "band", status.band().get().grade());
        }
        if (status.note().isPresent()) {
            property(out, "note", status.note().get().in(Language.INDONESIAN));
        }
        out.objectEnd();
    });

    /** 60 | {"low": 80, "high": 90}; of several periods {"low": 60, "high": 60, "of": ["2025-Q1", "2025-Q2"]}. */
    private static final Shape<PlannedTarget> PLANNED_TARGET = new ResultShape<>("PlannedTarget", (planned, out) -> {
        if (planned.isRange() || planned.isConsolidated()) {
            out.objectStart();
            property(out, "low", RATIO, planned.low());
            property(out, "high", RATIO, planned.high());
            if (planned.isConsolidated()) {
                property(out, "of", list(PERIOD), planned.parts());
            }
            if (!planned.blank().isEmpty()) {
                property(out, "blank", list(PERIOD), planned.blank());
            }
            out.objectEnd();
        } else {
            RATIO.write(planned.low(), out);
        }
    });

    static final Shape<Achievement> ACHIEVEMENT = new ResultShape<>("Achievement", (achievement, out) -> {
        out.objectStart();
        property(out, "target", achievement.target().id());
        property(out, "period", PERIOD, achievement.period());
        if (achievement.planned().isPresent()) {
            property(out, "planned", PLANNED_TARGET, achievement.planned().get());
        }
        property(out, "realised", EXPLAINED_FIGURE, achievement.realised());
        if (achievement.formula().isPresent()) {
            property(out, "formula", achievement.formula().get().id());
        }
        property(out, "achievement", EXPLAINED_FIGURE, achievement.figure());
        if (achievement.status().isPresent()) {
            property(out, "status", BAND_STATUS, achievement.status().get());
        }
        property(out, "gap", EXPLAINED_FIGURE, achievement.gap());
        property(out, "provisional", FLAG, achievement.isProvisional());
        out.objectEnd();
    });

    private static final Shape<RequiredPace> REQUIRED_PACE = new ResultShape<>("RequiredPace", (pace, out) -> {
        out.objectStart();
        property(out, "target", pace.target().id());
        property(out, "over", PERIOD, pace.over());
        property(out, "remaining", FEW, pace.remaining());
        property(out, "pace", EXPLAINED_FIGURE, pace.figure());
        property(out, "possible", TRISTATE, pace.possible());
        property(out, "sentence", pace.in(Language.INDONESIAN));
        out.objectEnd();
    });

    static final Shape<ElementProgress> ELEMENT_PROGRESS = new ResultShape<>("ElementProgress", (element, out) -> {
        out.objectStart();
        property(out, "id", element.id());
        property(out, "name", element.name());
        property(out, "rate", EXPLAINED_FIGURE, element.rate());
        property(out, "compliance", EXPLAINED_FIGURE, element.compliance());
        property(out, "weight", RATIO, element.weight());
        property(out, "counted", FEW, element.counted());
        property(out, "activities", FEW, element.activities());
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
        property(out, "overdue", TRISTATE, activity.overdue());
        out.objectEnd();
    });

    private static final Shape<UnmatchedReport.Reason> REPORT_REASON = words(UnmatchedReport.Reason.class);

    private static final Shape<UnmatchedRealisation.Reason> REALISATION_REASON =
            words(UnmatchedRealisation.Reason.class);

    private static final Shape<UnmatchedTally.Reason> TALLY_REASON = words(UnmatchedTally.Reason.class);

    private static final Shape<UnmatchedReport> UNMATCHED = new ResultShape<>("UnmatchedReport", (unmatched, out) -> {
        out.objectStart();
        property(out, "report", ACTIVITY_REPORT, unmatched.report());
        property(out, "reason", REPORT_REASON, unmatched.reason());
        out.objectEnd();
    });

    private static final Shape<UnmatchedRealisation> UNMATCHED_REALISATION =
            new ResultShape<>("UnmatchedRealisation", (unmatched, out) -> {
                out.objectStart();
                property(out, "realisation", REALISATION, unmatched.realisation());
                property(out, "reason", REALISATION_REASON, unmatched.reason());
                out.objectEnd();
            });

    private static final Shape<UnmatchedTally> UNMATCHED_TALLY =
            new ResultShape<>("UnmatchedTally", (unmatched, out) -> {
                out.objectStart();
                property(out, "tally", TALLY, unmatched.tally());
                property(out, "reason", TALLY_REASON, unmatched.reason());
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
        property(out, "policy", CITED_POLICY, report.policy());
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
        property(out, "achievementsToDate", list(ACHIEVEMENT), report.achievementsToDate());
        property(out, "requiredPaces", list(REQUIRED_PACE), report.requiredPaces());
        property(out, "progress", PLAN_PROGRESS, report.progress());
        property(out, "compliance", EXPLAINED_FIGURE, report.compliance());
        property(out, "absorption", EXPLAINED_FIGURE, report.absorption().rate());
        property(out, "attention", list(OfficeShapes.ATTENTION), report.attention());
        property(out, "offices", list(OfficeShapes.OFFICE_PROGRESS), report.offices());
        property(out, "positions", list(OfficeShapes.OFFICE_PROGRESS), report.positions());
        property(out, "owed", list(OfficeShapes.OWED_REPORT), report.owed());
        property(out, "unbudgeted", list(ACTIVITY_REPORT), report.absorption().unbudgeted());
        property(out, "unmatchedRealisations", list(UNMATCHED_REALISATION), report.unmatchedRealisations());
        property(out, "unmatchedTallies", list(UNMATCHED_TALLY), report.unmatchedTallies());
        out.objectEnd();
    });

    private MonitoringShapes() {}

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(Realisation.class, REALISATION);
        visitor.visit(ActivityReport.class, ACTIVITY_REPORT);
        visitor.visit(MonitoringData.class, MONITORING_DATA);
        visitor.visit(MonitoringPolicy.class, MONITORING_POLICY);
        visitor.visit(BandStatus.class, BAND_STATUS);
        visitor.visit(PlannedTarget.class, PLANNED_TARGET);
        visitor.visit(Achievement.class, ACHIEVEMENT);
        visitor.visit(RequiredPace.class, REQUIRED_PACE);
        visitor.visit(ElementProgress.class, ELEMENT_PROGRESS);
        visitor.visit(ActivityProgress.class, ACTIVITY_PROGRESS);
        visitor.visit(UnmatchedReport.Reason.class, REPORT_REASON);
        visitor.visit(UnmatchedRealisation.Reason.class, REALISATION_REASON);
        visitor.visit(UnmatchedTally.Reason.class, TALLY_REASON);
        visitor.visit(UnmatchedReport.class, UNMATCHED);
        visitor.visit(UnmatchedRealisation.class, UNMATCHED_REALISATION);
        visitor.visit(UnmatchedTally.class, UNMATCHED_TALLY);
        visitor.visit(PlanProgress.class, PLAN_PROGRESS);
        visitor.visit(PeriodReport.class, PERIOD_REPORT);
    }
}
