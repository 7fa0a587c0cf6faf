// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.MapShape.map;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.Scalars.DATE;
import static io.github.renaksi.wire.Scalars.PERIOD;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.whole;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Text;
import io.github.renaksi.complaint.ClassCounts;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintCountsBuilder;
import io.github.renaksi.complaint.ComplaintRecord;
import io.github.renaksi.complaint.ComplaintRecordBuilder;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.ComplaintTallyBuilder;
import io.github.renaksi.complaint.DeadlineExtension;
import io.github.renaksi.complaint.DeadlineRules;
import io.github.renaksi.complaint.Deadlines;
import io.github.renaksi.complaint.FlowTally;
import io.github.renaksi.complaint.FlowTallyBuilder;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.GeneralInformationBuilder;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.DatedRuleBuilder;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shapes of complaints that were counted. */
final class ComplaintShapes {

    static final Shape<StatusClass> STATUS_CLASS = words(StatusClass.class);

    /** A number of complaints of one report. */
    private static final Shape<Long> COMPLAINTS =
            new WholeNumberShape(Text.of("jumlah pengaduan", "number of complaints"), 0, ComplaintCounts.MAX_REPORTED);

    static final ObjectShape<ComplaintCounts> COUNTS = ObjectShape.of(
                    ComplaintCounts.class, ComplaintCounts::builder, ComplaintCountsBuilder::build)
            .absentAs(0L, "pending", COMPLAINTS, ComplaintCounts::pending, ComplaintCountsBuilder::pending)
            .absentAs(0L, "inProgress", COMPLAINTS, ComplaintCounts::inProgress, ComplaintCountsBuilder::inProgress)
            .absentAs(0L, "followedUp", COMPLAINTS, ComplaintCounts::followedUp, ComplaintCountsBuilder::followedUp)
            .absentAs(0L, "resolved", COMPLAINTS, ComplaintCounts::resolved, ComplaintCountsBuilder::resolved)
            .absentAs(
                    0L, "unresolvable", COMPLAINTS, ComplaintCounts::unresolvable, ComplaintCountsBuilder::unresolvable)
            .absentAs(0L, "ineligible", COMPLAINTS, ComplaintCounts::ineligible, ComplaintCountsBuilder::ineligible)
            .absentAs(
                    0L, "unclassified", COMPLAINTS, ComplaintCounts::unclassified, ComplaintCountsBuilder::unclassified)
            .absentAs(
                    0L, "changedLater", COMPLAINTS, ComplaintCounts::changedLater, ComplaintCountsBuilder::changedLater)
            .shape();

    static final ObjectShape<GeneralInformation> GENERAL_INFORMATION = ObjectShape.of(
                    GeneralInformation.class, GeneralInformation::builder, GeneralInformationBuilder::build)
            .required("counts", COUNTS, GeneralInformation::counts, GeneralInformationBuilder::counts)
            .required(
                    "months",
                    whole(Text.of("jumlah bulan", "number of months"), 1, 1200),
                    GeneralInformation::months,
                    GeneralInformationBuilder::months)
            .optional("period", PERIOD, GeneralInformation::period, GeneralInformationBuilder::period)
            .optional("asOf", DATE, GeneralInformation::asOf, GeneralInformationBuilder::asOf)
            .optional("citation", CITATION, GeneralInformation::citation, GeneralInformationBuilder::citation)
            .shape();

    private static final Shape<SortedMap<String, Long>> COUNTS_BY_WORD =
            map(COMPLAINTS).as(TreeMap::new, counts -> counts);

    static final ObjectShape<ComplaintTally> TALLY = ObjectShape.of(
                    ComplaintTally.class, ComplaintTally::builder, ComplaintTallyBuilder::build)
            .required("office", TEXT, ComplaintTally::office, ComplaintTallyBuilder::office)
            .optional("channel", TEXT, ComplaintTally::channel, ComplaintTallyBuilder::channel)
            .required("period", PERIOD, ComplaintTally::period, ComplaintTallyBuilder::period)
            .required("asOf", DATE, ComplaintTally::asOf, ComplaintTallyBuilder::asOf)
            .required("counts", COUNTS, ComplaintTally::counts, ComplaintTallyBuilder::counts)
            .absentAs(
                    Collections.emptySortedMap(),
                    "unclassified",
                    COUNTS_BY_WORD,
                    ComplaintTally::unclassified,
                    ComplaintTallyBuilder::unclassified)
            .shape();

    static final ObjectShape<DeadlineExtension> EXTENSION = ObjectShape.of(
            DeadlineExtension.class,
            required("until", DATE, DeadlineExtension::until),
            required("decidedOn", DATE, DeadlineExtension::decidedOn),
            required("reason", TEXT, DeadlineExtension::reason),
            DeadlineExtension::new);

    static final ObjectShape<ComplaintRecord> RECORD = ObjectShape.of(
                    ComplaintRecord.class, ComplaintRecord::builder, ComplaintRecordBuilder::build)
            .optional("trackingId", TEXT, ComplaintRecord::trackingId, ComplaintRecordBuilder::trackingId)
            .optional("category", TEXT, ComplaintRecord::category, ComplaintRecordBuilder::category)
            .required("status", TEXT, ComplaintRecord::status, ComplaintRecordBuilder::status)
            .required("receivedOn", DATE, ComplaintRecord::receivedOn, ComplaintRecordBuilder::receivedOn)
            .optional("followedUpOn", DATE, ComplaintRecord::followedUpOn, ComplaintRecordBuilder::followedUpOn)
            .optional("resolvedOn", DATE, ComplaintRecord::resolvedOn, ComplaintRecordBuilder::resolvedOn)
            .required("office", TEXT, ComplaintRecord::office, ComplaintRecordBuilder::office)
            .optional("channel", TEXT, ComplaintRecord::channel, ComplaintRecordBuilder::channel)
            .list("extensions", EXTENSION, ComplaintRecord::extensions, ComplaintRecordBuilder::extensions)
            .attributes(ComplaintRecord::attributes, ComplaintRecordBuilder::attributes)
            .shape();

    /** {"aspirasi": 5}. */
    private static final Shape<Deadlines> DEADLINES =
            map(whole(Text.of("hari kerja", "working days"), 1, 10_000)).as(Deadlines::new, Deadlines::workingDays);

    private static final ObjectShape<DatedRule<Deadlines>> DEADLINE_RULE = ObjectShape.of(
                    "DatedRule", DatedRule::<Deadlines>builder, DatedRuleBuilder<Deadlines>::build)
            .required("name", TEXT, DatedRule::name, DatedRuleBuilder::name)
            .required("workingDays", DEADLINES, DatedRule::value, DatedRuleBuilder::value)
            .required("citation", CITATION, DatedRule::citation, DatedRuleBuilder::citation)
            .required("validFrom", DATE, DatedRule::validFrom, DatedRuleBuilder::validFrom)
            .optional("validTo", DATE, DatedRule::validTo, DatedRuleBuilder::validTo)
            .optional("remark", TEXT, DatedRule::remark, DatedRuleBuilder::remark)
            .optional("appliedBeyond", TEXT, DatedRule::appliedBeyond, DatedRuleBuilder::appliedBeyond)
            .shape();

    static final Shape<DeadlineRules> DEADLINE_RULES = list(DEADLINE_RULE).as(DeadlineRules::of, DeadlineRules::rules);

    /** A number of complaints of one report or of a sum. */
    private static final Shape<Long> FLOW =
            new WholeNumberShape(Text.of("jumlah pengaduan", "number of complaints"), 0, ClassCounts.MAX_SUM);

    static final ObjectShape<FlowTally> FLOW_TALLY = ObjectShape.of(
                    FlowTally.class, FlowTally::builder, FlowTallyBuilder::build)
            .required("office", TEXT, FlowTally::office, FlowTallyBuilder::office)
            .required("period", PERIOD, FlowTally::period, FlowTallyBuilder::period)
            .required("opening", FLOW, FlowTally::opening, FlowTallyBuilder::opening)
            .required("received", FLOW, FlowTally::received, FlowTallyBuilder::received)
            .required("resolved", FLOW, FlowTally::resolved, FlowTallyBuilder::resolved)
            .absentAs(0L, "closedOtherwise", FLOW, FlowTally::closedOtherwise, FlowTallyBuilder::closedOtherwise)
            .required("closing", FLOW, FlowTally::closing, FlowTallyBuilder::closing)
            .absentAs(0L, "undated", FLOW, FlowTally::undated, FlowTallyBuilder::undated)
            .shape();

    private ComplaintShapes() {}

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(StatusClass.class, STATUS_CLASS);
        visitor.visit(ComplaintCounts.class, COUNTS);
        visitor.visit(GeneralInformation.class, GENERAL_INFORMATION);
        visitor.visit(ComplaintTally.class, TALLY);
        visitor.visit(ComplaintRecord.class, RECORD);
        visitor.visit(DeadlineExtension.class, EXTENSION);
        visitor.visit(FlowTally.class, FLOW_TALLY);
        visitor.visit(DeadlineRules.class, DEADLINE_RULES);
    }
}
