// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.Property.absentAs;
import static io.github.renaksi.wire.Property.optional;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.ResultShape.property;
import static io.github.renaksi.wire.Scalars.FLAG;
import static io.github.renaksi.wire.Scalars.PERIOD;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.whole;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.RoundingBuilder;
import io.github.renaksi.figure.TrailingZeros;
import io.github.renaksi.figure.Unit;
import java.math.RoundingMode;

/** The shapes of what all steps share: regions, citations, marks, figures. */
final class CommonShapes {

    static final Shape<Tristate> TRISTATE = words(Tristate.class);

    static final ObjectShape<Region> REGION = ObjectShape.of(
            Region.class,
            required("level", TEXT, Region::level),
            required("name", TEXT, Region::name),
            optional("code", TEXT, Region::code),
            Region::new);

    static final ObjectShape<Citation> CITATION = ObjectShape.of(
            Citation.class,
            required("document", TEXT, Citation::document),
            optional("place", TEXT, Citation::place),
            Citation::new);

    static final ObjectShape<Marks> MARKS = ObjectShape.of(
            Marks.class,
            required("marked", list(TEXT), Marks::marked),
            required("complete", FLAG, Marks::complete),
            Marks::new);

    /** The words of each language; one text where both have the same. */
    static final Shape<Text> WORDS = new ShorthandShape<>(
            TEXT.as(Text::of, text -> text.in(Language.INDONESIAN)),
            text -> text.equals(Text.of(text.in(Language.INDONESIAN))),
            ObjectShape.of(
                    Text.class,
                    required("indonesian", TEXT, text -> text.in(Language.INDONESIAN)),
                    required("english", TEXT, text -> text.in(Language.ENGLISH)),
                    Text::of));

    /** Its Indonesian word where that says all; {"symbol": …, "one": …, "perOne": 1} where it does not. */
    static final Shape<Unit> UNIT = new ShorthandShape<>(
            TEXT.as(Unit::named, unit -> unit.symbol().in(Language.INDONESIAN)),
            unit -> Unit.named(unit.symbol().in(Language.INDONESIAN)).equals(unit),
            ObjectShape.of(
                    Unit.class,
                    required("symbol", WORDS, Unit::symbol),
                    required("one", WORDS, Unit::one),
                    absentAs(
                            1,
                            "perOne",
                            whole(Text.of("banyaknya satuan", "number of units"), 1, 1_000_000),
                            Unit::perOne),
                    Unit::new));

    static final Shape<Rounding> ROUNDING = ObjectShape.of(Rounding.class, Rounding::builder, RoundingBuilder::build)
            .required(
                    "decimals",
                    whole(Text.of("banyaknya desimal", "number of decimals"), 0, 20),
                    Rounding::decimals,
                    RoundingBuilder::decimals)
            .required("mode", words(RoundingMode.class), Rounding::mode, RoundingBuilder::mode)
            .absentAs(
                    TrailingZeros.DROPPED,
                    "trailingZeros",
                    words(TrailingZeros.class),
                    Rounding::trailingZeros,
                    RoundingBuilder::trailingZeros)
            .absentAs(Unit.NONE, "unit", UNIT, Rounding::unit, RoundingBuilder::unit)
            .shape();

    private static final ObjectShape<Band> BAND = ObjectShape.of(Band.class, BandParts::new, BandParts::band)
            .required("grade", TEXT, Band::grade, BandParts::grade)
            .required("meaning", WORDS, Band::meaning, BandParts::meaning)
            .optional("from", RATIO, Band::from, BandParts::from)
            .optional("to", RATIO, Band::to, BandParts::to)
            .shape();

    /** A list of bands, or {"byLowerBounds": true, "bands": […]} where gaps between them are read so. */
    static final Shape<Bands> BANDS = ShorthandShape.ofList(
            list(BAND).as(bands -> new Bands(bands, false), Bands::bands),
            bands -> !bands.byLowerBounds(),
            ObjectShape.of(
                    Bands.class,
                    absentAs(false, "byLowerBounds", FLAG, Bands::byLowerBounds),
                    required("bands", list(BAND), Bands::bands),
                    (byLowerBounds, bands) -> new Bands(bands, byLowerBounds)));

    private static final Shape<Operand> OPERAND = new ResultShape<>("Operand", (operand, out) -> {
        out.objectStart();
        property(out, "name", WORDS, operand.name());
        property(out, "value", operand.value().toString());
        if (!operand.weight().equals(Ratio.ONE)) {
            property(out, "weight", operand.weight().toString());
        }
        out.objectEnd();
    });

    /**
     * {"exact": "8/3", "printed": "2,6", "derivation": {"formulaId": "mean", "operands": […], …}} | {"notComputable":
     * "nothing-counted", "derivation": …}.
     */
    static final Shape<Figure> FIGURE = new ResultShape<>("Figure", (figure, out) -> {
        out.objectStart();
        writeValue(figure, out);
        writeDerivation(figure, out);
        out.objectEnd();
    });

    /** As {@link #FIGURE}, with where it came from in words: {…, "explained": "40 / 70 = 4/7 → 57,14% (…)"}. */
    static final Shape<Figure> EXPLAINED_FIGURE = new ResultShape<>("Figure", (figure, out) -> {
        out.objectStart();
        writeValue(figure, out);
        property(out, "explained", figure.explain(Language.INDONESIAN));
        writeDerivation(figure, out);
        out.objectEnd();
    });

    static final Shape<ProblemCode> PROBLEM_CODE = words(ProblemCode.class);

    /** {"code": "blank", "pointer": "/region/name", "message": {"indonesian": "…", "english": "…"}}. */
    static final Shape<Problem> PROBLEM = new ResultShape<>("Problem", (problem, out) -> {
        out.objectStart();
        property(out, "code", PROBLEM_CODE, problem.code());
        problem.pointer().ifPresent(pointer -> property(out, "pointer", pointer));
        problem.value().ifPresent(value -> property(out, "value", value));
        problem.limit().ifPresent(limit -> property(out, "limit", limit));
        out.name("message");
        out.objectStart();
        property(out, "indonesian", problem.in(Language.INDONESIAN));
        property(out, "english", problem.in(Language.ENGLISH));
        out.objectEnd();
        out.objectEnd();
    });

    private CommonShapes() {}

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(Ratio.class, RATIO);
        visitor.visit(TimePeriod.class, PERIOD);
        visitor.visit(Tristate.class, TRISTATE);
        visitor.visit(Region.class, REGION);
        visitor.visit(Citation.class, CITATION);
        visitor.visit(Marks.class, MARKS);
        visitor.visit(Rounding.class, ROUNDING);
        visitor.visit(Band.class, BAND);
        visitor.visit(Bands.class, BANDS);
        visitor.visit(Figure.class, FIGURE);
        visitor.visit(ProblemCode.class, PROBLEM_CODE);
        visitor.visit(Problem.class, PROBLEM);
    }

    private static void writeValue(Figure figure, WireWriter out) {
        if (figure.isComputable()) {
            property(out, "exact", figure.exact().toString());
            property(out, "printed", figure.printed(Language.INDONESIAN));
        } else {
            property(
                    out, "notComputable", figure.reason().map(NotComputable::id).orElseThrow());
        }
    }

    /** The figure as a program computes it again. */
    private static void writeDerivation(Figure figure, WireWriter out) {
        Derivation derivation = figure.derivation();
        out.name("derivation");
        out.objectStart();
        property(out, "name", WORDS, derivation.name());
        property(out, "operands", list(OPERAND), derivation.operands());
        derivation.formulaId().ifPresent(id -> property(out, "formulaId", id));
        property(out, "formula", WORDS, derivation.formula());
        derivation.ruleId().ifPresent(id -> property(out, "ruleId", id));
        property(out, "rounding", ROUNDING, figure.rounding());
        derivation.basis().ifPresent(basis -> property(out, "basis", WORDS, basis));
        derivation.citation().ifPresent(citation -> property(out, "citation", CITATION, citation));
        derivation.period().ifPresent(period -> property(out, "period", PERIOD, period));
        derivation.asOf().ifPresent(day -> property(out, "asOf", day.toString()));
        out.objectEnd();
    }
}
