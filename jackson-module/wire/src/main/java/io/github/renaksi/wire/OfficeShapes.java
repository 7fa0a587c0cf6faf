// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.EXPLAINED_FIGURE;
import static io.github.renaksi.wire.CommonShapes.TRISTATE;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.ResultShape.property;
import static io.github.renaksi.wire.ReviewShapes.IN_BOTH;
import static io.github.renaksi.wire.Scalars.FLAG;
import static io.github.renaksi.wire.Scalars.PERIOD;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.Attention;
import io.github.renaksi.monitoring.AttentionRule;
import io.github.renaksi.monitoring.OfficeActivity;
import io.github.renaksi.monitoring.OfficeProgress;
import io.github.renaksi.monitoring.OwedReport;
import io.github.renaksi.monitoring.Position;
import java.math.BigInteger;
import java.util.Optional;

/** The shapes of what a report says of offices, and of what needs the leader. */
final class OfficeShapes {

    private static final Shape<AttentionRule.Condition> CONDITION = words(AttentionRule.Condition.class);

    static final ObjectShape<AttentionRule> ATTENTION_RULE = ObjectShape.of(
            AttentionRule.class,
            required("condition", CONDITION, AttentionRule::condition),
            required("limit", RATIO, AttentionRule::limit),
            AttentionRule::new);

    static final Shape<Attention> ATTENTION = new ResultShape<>("Attention", (attention, out) -> {
        out.objectStart();
        property(out, "condition", CONDITION, attention.condition());
        property(out, "share", RATIO, attention.share());
        property(out, "places", list(TEXT), attention.places());
        property(out, "message", IN_BOTH, attention.message());
        property(out, "remedy", IN_BOTH, attention.remedy());
        out.objectEnd();
    });

    static final Shape<OwedReport> OWED_REPORT = new ResultShape<>("OwedReport", (owed, out) -> {
        out.objectStart();
        property(out, "activity", owed.activity().id());
        property(out, "office", owed.office());
        property(out, "period", PERIOD, owed.period());
        out.objectEnd();
    });

    static final Shape<OfficeActivity> OFFICE_ACTIVITY = new ResultShape<>("OfficeActivity", (pair, out) -> {
        out.objectStart();
        property(out, "activity", pair.activity().id());
        property(out, "office", pair.office());
        if (pair.progress().isPresent()) {
            property(out, "progress", RATIO, pair.progress().get());
        }
        property(out, "cancelled", FLAG, pair.cancelled());
        property(out, "due", FLAG, pair.due());
        property(out, "reported", FLAG, pair.reported());
        property(out, "overdue", TRISTATE, pair.overdue());
        rupiah(out, "spent", pair.spent());
        out.objectEnd();
    });

    static final Shape<OfficeProgress> OFFICE_PROGRESS = new ResultShape<>("OfficeProgress", (office, out) -> {
        out.objectStart();
        property(out, "name", office.name());
        Optional<String> superior = office.position().flatMap(Position::superior);
        if (superior.isPresent()) {
            property(out, "superior", superior.get());
        }
        property(out, "rate", EXPLAINED_FIGURE, office.rate());
        property(out, "compliance", EXPLAINED_FIGURE, office.compliance());
        rupiah(out, "spent", office.spent());
        property(out, "activities", list(OFFICE_ACTIVITY), office.activities());
        out.objectEnd();
    });

    private OfficeShapes() {}

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(AttentionRule.class, ATTENTION_RULE);
        visitor.visit(AttentionRule.Condition.class, CONDITION);
        visitor.visit(Attention.class, ATTENTION);
        visitor.visit(OwedReport.class, OWED_REPORT);
        visitor.visit(OfficeActivity.class, OFFICE_ACTIVITY);
        visitor.visit(OfficeProgress.class, OFFICE_PROGRESS);
    }

    /** Whole rupiah, which may be more than a long holds. */
    private static void rupiah(WireWriter out, String name, BigInteger amount) {
        property(out, name, RATIO, Ratio.of(amount, BigInteger.ONE));
    }
}
