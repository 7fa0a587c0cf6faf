// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.CommonShapes.REGION;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.ResultShape.property;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Text;
import io.github.renaksi.review.Category;
import io.github.renaksi.review.Certainty;
import io.github.renaksi.review.Fact;
import io.github.renaksi.review.FailedRule;
import io.github.renaksi.review.Finding;
import io.github.renaksi.review.Place;
import io.github.renaksi.review.ReviewComparison;
import io.github.renaksi.review.ReviewResult;
import io.github.renaksi.review.Severity;
import io.github.renaksi.review.WaivedFinding;
import io.github.renaksi.review.Waiver;
import java.util.Optional;

/** The shapes of what a review found. */
final class ReviewShapes {

    /** {"indonesian": "…", "english": "…"}. */
    static final Shape<Text> IN_BOTH = new ResultShape<>("Text", (text, out) -> {
        out.objectStart();
        property(out, "indonesian", text.indonesian());
        property(out, "english", text.english());
        out.objectEnd();
    });

    private static final Shape<Severity> SEVERITY = words(Severity.class);

    private static final Shape<Category> CATEGORY = words(Category.class);

    private static final Shape<Certainty> CERTAINTY = words(Certainty.class);

    private static final Shape<Place> PLACE = new ResultShape<>("Place", (place, out) -> {
        out.objectStart();
        property(out, "pointer", place.pointer());
        optional(out, "element", place.element());
        property(out, "property", place.property());
        property(out, "words", IN_BOTH, place.words());
        out.objectEnd();
    });

    private static final Shape<Fact> FACT = new ResultShape<>("Fact", (fact, out) -> {
        out.objectStart();
        property(out, "name", IN_BOTH, fact.name());
        property(out, "value", fact.value());
        out.objectEnd();
    });

    static final Shape<Finding> FINDING = new ResultShape<>("Finding", (finding, out) -> {
        out.objectStart();
        property(out, "rule", finding.rule());
        property(out, "fingerprint", finding.fingerprint());
        property(out, "severity", SEVERITY, finding.severity());
        property(out, "category", CATEGORY, finding.category());
        property(out, "certainty", CERTAINTY, finding.certainty());
        property(out, "place", PLACE, finding.place());
        property(out, "related", list(PLACE), finding.related());
        property(out, "facts", list(FACT), finding.facts());
        property(out, "message", IN_BOTH, finding.message());
        property(out, "remedy", IN_BOTH, finding.remedy());
        if (finding.citation().isPresent()) {
            property(out, "citation", CITATION, finding.citation().get());
        }
        out.objectEnd();
    });

    private static final Shape<WaivedFinding> WAIVED = new ResultShape<>("WaivedFinding", (waived, out) -> {
        out.objectStart();
        property(out, "finding", FINDING, waived.finding());
        property(out, "reason", waived.waiver().reason());
        out.objectEnd();
    });

    private static final Shape<Waiver> WAIVER = new ResultShape<>("Waiver", (waiver, out) -> {
        out.objectStart();
        property(out, "rule", waiver.rule());
        optional(out, "element", waiver.element());
        optional(out, "property", waiver.property());
        optional(out, "fingerprint", waiver.fingerprint());
        property(out, "reason", waiver.reason());
        out.objectEnd();
    });

    private static final Shape<FailedRule> FAILED = new ResultShape<>("FailedRule", (failed, out) -> {
        out.objectStart();
        property(out, "rule", failed.rule());
        property(out, "reason", failed.reason());
        out.objectEnd();
    });

    static final Shape<ReviewResult> REVIEW_RESULT = new ResultShape<>("ReviewResult", (result, out) -> {
        out.objectStart();
        property(out, "region", REGION, result.plan().region());
        property(out, "edition", result.plan().edition().id());
        property(out, "findings", list(FINDING), result.findings());
        property(out, "waived", list(WAIVED), result.waived());
        property(out, "unused", list(WAIVER), result.unused());
        property(out, "failed", list(FAILED), result.failed());
        out.objectEnd();
    });

    static final Shape<ReviewComparison> REVIEW_COMPARISON = new ResultShape<>("ReviewComparison", (compared, out) -> {
        out.objectStart();
        property(out, "added", list(FINDING), compared.added());
        property(out, "corrected", list(FINDING), compared.corrected());
        property(out, "remaining", list(FINDING), compared.remaining());
        out.objectEnd();
    });

    private ReviewShapes() {}

    private static void optional(WireWriter out, String name, Optional<String> value) {
        value.ifPresent(it -> property(out, name, it));
    }

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(Text.class, IN_BOTH);
        visitor.visit(Severity.class, SEVERITY);
        visitor.visit(Category.class, CATEGORY);
        visitor.visit(Certainty.class, CERTAINTY);
        visitor.visit(Place.class, PLACE);
        visitor.visit(Fact.class, FACT);
        visitor.visit(Finding.class, FINDING);
        visitor.visit(WaivedFinding.class, WAIVED);
        visitor.visit(Waiver.class, WAIVER);
        visitor.visit(FailedRule.class, FAILED);
        visitor.visit(ReviewResult.class, REVIEW_RESULT);
        visitor.visit(ReviewComparison.class, REVIEW_COMPARISON);
    }
}
