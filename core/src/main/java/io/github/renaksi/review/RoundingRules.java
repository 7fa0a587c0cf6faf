package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.PrintedFigure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.review.StandardRule.Report;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the figures of Table 2 and Table 5 are rounded. */
final class RoundingRules {

    private static final Place PERCENTAGES = Places.ASSESSMENT.at("counts").called("Tabel 2", "Table 2");
    private static final Place SCORES = Places.ASSESSMENT.at("priorities").called("Tabel 5", "Table 5");

    /**
     * The ways in which tables are rounded: to the nearest, or truncated. A table that is rounded up as a whole is
     * believed where more than one of its figures shows it.
     */
    private static final List<RoundingMode> USUAL = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.DOWN,
            RoundingMode.FLOOR);

    private static final int ALL_MODES = RoundingMode.values().length - 1;

    /** A figure and where it is printed. */
    record Printed(Place place, TableAudit.Row row) {

        private FigureAudit audit() {
            return FigureAudit.of(row.exact(), row.printed());
        }

        /** Whether it shows nothing of how it was rounded. */
        private boolean isExact() {
            return audit().modes().size() == ALL_MODES;
        }
    }

    private RoundingRules() {}

    static List<ReviewRule> all() {
        return List.of(rule(
                "rounding-differs",
                WARNING,
                FORM,
                Text.of(
                        "Angka dalam satu tabel atau satu dokumen dibulatkan dengan cara yang berbeda",
                        "Figures of one table or document are rounded in different ways"),
                Text.of(
                        "Tabel 5 memotong 8/3 menjadi 2,6, Tabel 2 membulatkan 97,28… menjadi 97,3",
                        "Table 5 truncates 8/3 to 2.6, Table 2 rounds 97.28… to 97.3"),
                Text.of("8/3 tercetak 2,7", "8/3 printed 2.7"),
                RoundingRules::rounding));
    }

    /** Adds a figure that some rounding gives; of another a rule of its table speaks. */
    static void addTo(List<Printed> figures, Place place, Ratio exact, String printed) {
        Printed figure = new Printed(place, new TableAudit.Row(place.pointer(), exact, printed));
        if (figure.audit().isExplained()) {
            figures.add(figure);
        }
    }

    private static void rounding(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(published -> rounding(published, report));
    }

    private static void rounding(PublishedAssessment published, Report report) {
        List<Printed> percentages = CountRules.percentages(published);
        List<Printed> scores = AssessmentRules.scores(published);
        boolean onePercentages = isOneWay(percentages, PERCENTAGES, report);
        boolean oneScores = isOneWay(scores, SCORES, report);
        if (!onePercentages || !oneScores || percentages.isEmpty() || scores.isEmpty()) {
            return;
        }
        List<RoundingMode> ofPercentages = audit(percentages).modesOfAll();
        List<RoundingMode> ofScores = audit(scores).modesOfAll();
        if (ofPercentages.stream().noneMatch(ofScores::contains)) {
            report.add(report.at(SCORES)
                    .addRelated(PERCENTAGES)
                    .addFacts(
                            Fact.of("pembulatan Tabel 5", "rounding of Table 5", ofScores),
                            Fact.of("pembulatan Tabel 2", "rounding of Table 2", ofPercentages))
                    .message(Text.of(
                            "Tidak ada satu pun cara pembulatan yang menghasilkan angka Tabel 2 dan Tabel 5 sekaligus.",
                            "No single way of rounding gives the figures of both Table 2 and Table 5."))
                    .remedy(Text.of(
                            "Pakai satu cara pembulatan, atau nyatakan cara masing-masing tabel.",
                            "Round in one way, or say how each table is rounded.")));
        }
    }

    private static TableAudit audit(List<Printed> figures) {
        return TableAudit.of(figures.stream().map(Printed::row).toList());
    }

    /** Whether one way of rounding is that of all figures of a table, or is told which are others. */
    private static boolean isOneWay(List<Printed> figures, Place table, Report report) {
        if (figures.isEmpty()) {
            return true;
        }
        TableAudit audit = audit(figures);
        RoundingMode best = USUAL.stream()
                .min(Comparator.comparingInt(mode -> audit.unexplained(mode).size()))
                .orElseThrow();
        List<TableAudit.Row> others = audit.unexplained(best);
        if (others.isEmpty() || (!audit.modesOfAll().isEmpty() && !isAlone(figures, others))) {
            return true;
        }
        Set<List<TableAudit.Row>> choices = new HashSet<>();
        USUAL.stream()
                .map(audit::unexplained)
                .filter(rows -> rows.size() == others.size())
                .forEach(choices::add);
        Optional<Printed> other = choices.size() > 1 || others.size() > 1
                ? Optional.empty()
                : figures.stream()
                        .filter(figure -> figure.row().equals(others.get(0)))
                        .findFirst();
        // Rounding up may be meant, though hardly of one figure.
        Certainty certainty = audit.modesOfAll().isEmpty() ? Certainty.FAULT : Certainty.QUESTION;
        other.ifPresentOrElse(
                figure -> report.add(other(figure, table, best, report).certainty(certainty)),
                () -> report.add(several(figures, table, report)));
        return false;
    }

    /** One figure that is rounded up among others that are rounded, and not up alone. */
    private static boolean isAlone(List<Printed> figures, List<TableAudit.Row> others) {
        return others.size() == 1
                && figures.stream().anyMatch(figure -> !figure.isExact() && !others.contains(figure.row()));
    }

    private static FindingBuilder other(Printed figure, Place table, RoundingMode usual, Report report) {
        PrintedFigure printed =
                FigureFormat.of(Language.INDONESIAN).read(figure.row().printed());
        Rounding rounding = Rounding.of(Math.min(20, printed.decimals()), usual).withUnit(printed.unit());
        return report.at(figure.place())
                .addRelated(table)
                .addFacts(
                        Fact.of("tercetak", "printed", figure.row().printed()),
                        Fact.of("nilai persis", "exact value", figure.row().exact()))
                .message(Message.of(
                        "Angka {0}, dari {1}, tidak dibulatkan dengan cara yang menghasilkan semua angka lain di {2}.",
                        "The figure {0}, from {1}, is not rounded in the way that gives all other figures of {2}.",
                        figure.row().printed(),
                        figure.row().exact(),
                        table.words()))
                .remedy(Message.of(
                        "Bulatkan seperti angka lainnya, menjadi {0}.",
                        "Round it as the others are, to {0}.",
                        Numbers.written(figure.row().exact(), rounding)));
    }

    private static FindingBuilder several(List<Printed> figures, Place table, Report report) {
        List<String> shown = figures.stream()
                .filter(figure -> !figure.isExact())
                .map(figure -> figure.row().exact() + " → " + figure.row().printed())
                .toList();
        return report.at(table)
                .addAllRelated(figures.stream().map(Printed::place).toList())
                .addFact(Fact.of("angka", "figures", String.join(", ", shown)))
                .message(Message.of(
                        "Tidak ada satu pun cara pembulatan yang menghasilkan semua angka {0}: {1}.",
                        "No single way of rounding gives all figures of {0}: {1}.", table.words(), shown))
                .remedy(Text.of("Bulatkan semua angka dengan satu cara.", "Round all figures in one way."));
    }
}
