// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.PrintedFigure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.PublishedCount;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers of things that a plan counts itself, and Table 2. */
final class CountRules {

    private CountRules() {}

    static List<ReviewRule> all() {
        return List.of(DECLARED, SUM, PERCENT, PERCENT_SUM, MEASURED);
    }

    private static final ReviewRule DECLARED = rule(
            "declared-count",
            WARNING,
            FORM,
            Text.of(
                    "Jumlah yang disebut berbeda dengan jumlah yang didaftar",
                    "More or fewer are listed than are declared"),
            Text.of("\"Empat bagian\", tiga didaftar", "\"Four parts\", three listed"),
            Text.of("\"Tiga bagian\"", "\"Three parts\""),
            CountRules::declared);

    private static void declared(PlanView plan, Findings findings) {
        plan.document()
                .scope()
                .ifPresent(scope -> declared(
                        scope.declared(),
                        scope.aspects().size(),
                        PlanPlaces.SCOPE,
                        Text.of("aspek", "aspects"),
                        findings));
        for (Located<FrameworkComponent> component : plan.components()) {
            declared(
                    component.value().declaredParts(),
                    component.value().parts().size(),
                    component.place(),
                    Message.of("bagian {0}", "parts of {0}", component.value().name()),
                    findings);
        }
    }

    private static void declared(Optional<Integer> declared, int listed, Place place, Text what, Findings findings) {
        declared.filter(count -> count != listed)
                .ifPresent(count -> findings.add(place)
                        .fact("disebut", "declared", count)
                        .fact("didaftar", "listed", listed)
                        .message(
                                "Disebutkan {0} {1}, tetapi yang diuraikan {2}.",
                                "{0} {1} are declared but {2} {2:is|are} listed.", count, what, listed)
                        .remedy(
                                "Lengkapi uraiannya atau sesuaikan jumlahnya.",
                                "Add what is missing or correct the number."));
    }

    private static final ReviewRule SUM = rule(
            "counts-sum",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Jumlah rincian pengaduan berbeda dengan jumlah yang diterima",
                    "The counts of complaints do not add up to those received"),
            Text.of(
                    "Diterima 221, diselesaikan 215, tidak dapat diselesaikan 9",
                    "Received 221, resolved 215, unresolvable 9"),
            Text.of("Tidak dapat diselesaikan 6", "Unresolvable 6"),
            (plan, findings) -> plan.assessment()
                    .ifPresent(assessment ->
                            assessment.total().ifPresent(total -> sum(classes(assessment), total, findings))));

    private static void sum(
            Map<StatusClass, List<Located<PublishedCount>>> classes, Located<PublishedCount> total, Findings findings) {
        List<Located<PublishedCount>> parts =
                classes.values().stream().flatMap(List::stream).toList();
        Ratio sum = sum(parts);
        int difference = sum.compareTo(Ratio.of(total.value().count()));
        // A table of one class breaks nothing down: 360 resolved of 400 received.
        if (parts.isEmpty() || difference == 0 || (parts.size() == 1 && difference < 0)) {
            return;
        }
        boolean tooMany = difference > 0;
        // What was followed up may be resolved since, and is then counted in both.
        boolean nested = classes.containsKey(StatusClass.FOLLOWED_UP);
        Findings.Draft finding = findings.add(total.place())
                .certainty(tooMany && nested ? Certainty.QUESTION : Certainty.FAULT)
                .fact("diterima", "received", total.value().count())
                .fact("jumlah rincian", "sum of the classes", sum)
                .message(
                        "Rincian berjumlah {0}, yang diterima {1}.",
                        "The classes add up to {0} but {1} were received.",
                        Numbers.written(sum),
                        total.value().count());
        if (tooMany) {
            finding.remedy(
                    "Perbaiki angka atau hitung setiap pengaduan dalam satu kelas saja.",
                    "Correct the numbers, or count each complaint in one class only.");
        } else {
            finding.remedy(
                    "Perbaiki angka atau tambahkan kelas yang belum dihitung, misalnya yang masih dalam proses.",
                    "Correct the numbers, or add the class that is not counted, such as those in progress.");
        }
    }

    /** Several rows may be of one class: what waits at the desk and what waits at an office. */
    private static Map<StatusClass, List<Located<PublishedCount>>> classes(AssessmentView assessment) {
        Map<StatusClass, List<Located<PublishedCount>>> classes = new EnumMap<>(StatusClass.class);
        for (Located<PublishedCount> row : assessment.counts()) {
            row.value()
                    .statusClass()
                    .ifPresent(it -> classes.computeIfAbsent(it, none -> new ArrayList<>())
                            .add(row));
        }
        return classes;
    }

    private static Ratio sum(List<Located<PublishedCount>> rows) {
        return rows.stream().map(row -> Ratio.of(row.value().count())).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static final ReviewRule PERCENT = rule(
            "counts-percent",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Persentase tercetak yang tidak dihasilkan pembulatan mana pun",
                    "A printed percentage that no rounding produces"),
            Text.of("215 dari 221 tercetak 98,3%", "215 of 221 printed 98.3%"),
            Text.of("97,3%", "97.3%"),
            CountRules::percent);

    private static void percent(PlanView plan, Findings findings) {
        plan.assessment()
                .ifPresent(assessment -> assessment.printedPercentages().forEach((row, percent) -> {
                    if (!percent.isExplained()) {
                        Localized correct = written(percent);
                        findings.add(percent.place().with("kolom %", "column %"))
                                .fact("tercetak", "printed", percent.printed())
                                .fact("nilai persis", "exact value", percent.exact())
                                .message(
                                        "{0} dari {1} adalah {2}, bukan {3}.",
                                        "{0} of {1} {0:is|are} {2}, not {3}.",
                                        row.value().count(),
                                        assessment.total().orElseThrow().value().count(),
                                        correct,
                                        percent.printed())
                                .remedy(
                                        "Tulis {0} atau perbaiki jumlahnya.",
                                        "Write {0}, or correct the counts.", correct);
                    }
                }));
    }

    /** A share with the decimals that are printed, and more where it would seem all or nothing. */
    private static Localized written(PrintedValue percent) {
        int decimals = Math.min(
                20,
                PrintedNumbers.figure(percent.printed())
                        .map(figure -> read(figure).decimals())
                        .orElse(1));
        Rounding rounding = Rounding.perCent(decimals);
        while (decimals < 20
                && !percent.exact().isWhole()
                && rounding.published(percent.exact()).isWhole()) {
            decimals++;
            rounding = Rounding.perCent(decimals);
        }
        return Numbers.written(percent.exact(), rounding);
    }

    private static PrintedFigure read(String figure) {
        return FigureFormat.of(Language.INDONESIAN).read(figure);
    }

    private static final ReviewRule PERCENT_SUM = rule(
            "counts-percent-sum",
            WARNING,
            SUBSTANCE,
            Text.of("Persentase yang dijumlahkan jauh dari 100%", "Percentages that add up to something far from 100%"),
            Text.of(
                    "97,3% dan 12,7%, jumlah yang diterima tidak tercetak",
                    "97.3% and 12.7%, the number received is not printed"),
            Text.of("97,3% dan 2,7%", "97.3% and 2.7%"),
            (plan, findings) -> plan.assessment()
                    .filter(assessment -> assessment.total().isEmpty())
                    .ifPresent(assessment -> percentSum(assessment.counts(), findings)));

    /**
     * As far as rounding alone could bring the sum: less than one unit of the last decimal for each figure. Where the
     * number received is known, each percentage is held against its own share instead.
     */
    private static void percentSum(List<Located<PublishedCount>> counts, Findings findings) {
        List<PrintedFigure> percentages = counts.stream()
                .flatMap(row -> row.value().percent().flatMap(PrintedNumbers::percentage).stream())
                .map(CountRules::read)
                .toList();
        boolean counted = counts.stream().anyMatch(row -> row.value().count() > 0);
        if (percentages.size() < counts.size() || counts.size() < 2 || !counted) {
            return;
        }
        Ratio sum = percentages.stream().map(PrintedFigure::value).reduce(Ratio.ZERO, Ratio::plus);
        Ratio slack = percentages.stream().map(CountRules::lastDigit).reduce(Ratio.ZERO, Ratio::plus);
        if (Numbers.distance(sum, Ratio.ONE).compareTo(slack) >= 0) {
            Localized printed = Numbers.written(sum, Rounding.perCent(4));
            findings.add(counts.get(0).place().at("percent").called("Tabel 2, kolom %", "Table 2, column %"))
                    .fact("jumlah", "sum", printed.in(Language.INDONESIAN))
                    .message(
                            "Persentase berjumlah {0}; selisihnya dari 100% tidak dapat dijelaskan oleh pembulatan.",
                            "The percentages add up to {0}, further from 100% than rounding could bring them.", printed)
                    .remedy("Hitung ulang persentasenya.", "Recalculate the percentages.");
        }
    }

    /** One unit of the last decimal that is printed: 0,1% of 97,3%. */
    private static Ratio lastDigit(PrintedFigure figure) {
        return Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(figure.decimals()))
                .multipliedBy(figure.multiple())
                .dividedBy(figure.unit().perOne());
    }

    private static final ReviewRule MEASURED = rule(
            "counts-measured",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Jumlah tercetak berbeda dengan jumlah dalam data asesmen",
                    "A printed count is not that of the assessment's data"),
            Text.of("Tercetak 215, data 210", "Printed 215, data 210"),
            Text.of("Tercetak dan data 215", "Printed and data 215"),
            (plan, findings) -> plan.assessment()
                    .ifPresent(assessment -> assessment
                            .published()
                            .assessment()
                            .generalInformation()
                            .ifPresent(information -> measured(assessment, information, findings))));

    private static void measured(AssessmentView assessment, GeneralInformation information, Findings findings) {
        long received = information.counts().received();
        boolean differs = assessment
                .total()
                .filter(total -> total.value().count() != received)
                .isPresent();
        boolean averages =
                differs && isAverage(assessment.total().get().value().count(), received, information.months());
        if (differs && !averages) {
            Located<PublishedCount> total = assessment.total().get();
            measured(total.place(), Ratio.of(total.value().count()), received, findings);
        }
        classes(assessment).forEach((statusClass, rows) -> {
            Ratio printed = sum(rows);
            long known = information.counts().count(statusClass);
            boolean agrees = averages
                    ? Numbers.distance(printed, Ratio.of(known, information.months()))
                                    .compareTo(Ratio.of(rows.size()))
                            < 0
                    : printed.equals(Ratio.of(known));
            if (!agrees) {
                measured(rows.get(0).place(), printed, known, findings);
            }
        });
    }

    /** Table 2 of the decree prints averages of a month. */
    private static boolean isAverage(long printed, long known, int months) {
        return months > 1
                && Numbers.distance(Ratio.of(printed), Ratio.of(known, months)).compareTo(Ratio.ONE) < 0;
    }

    private static void measured(Place row, Ratio printed, long known, Findings findings) {
        findings.add(row.at("count").with("kolom JML", "column JML"))
                .related(PlanPlaces.GENERAL_INFORMATION.at("counts").called("data asesmen", "data of the assessment"))
                .fact("tercetak", "printed", printed)
                .fact("data", "data", known)
                .message(
                        "Tercetak {0}, menurut data asesmen {1}.",
                        "{0} is printed but the assessment's data say {1}.", Numbers.written(printed), known)
                .remedy("Samakan tabel dan data.", "Make table and data agree.");
    }
}
