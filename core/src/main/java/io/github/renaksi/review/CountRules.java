package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.PrintedFigure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.review.StandardRule.Report;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers of things that a plan counts itself, and Table 2. */
final class CountRules {

    private CountRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "declared-count",
                        WARNING,
                        FORM,
                        Text.of(
                                "Jumlah yang disebut berbeda dengan jumlah yang didaftar",
                                "More or fewer are listed than are declared"),
                        Text.of("\"Empat bagian\", tiga didaftar", "\"Four parts\", three listed"),
                        Text.of("\"Tiga bagian\"", "\"Three parts\""),
                        CountRules::declared),
                rule(
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
                        CountRules::sum),
                rule(
                        "counts-percent",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Persentase tercetak yang tidak dihasilkan pembulatan mana pun",
                                "A printed percentage that no rounding gives"),
                        Text.of("215 dari 221 tercetak 98,3 %", "215 of 221 printed 98.3%"),
                        Text.of("97,3 %", "97.3%"),
                        CountRules::percent),
                rule(
                        "counts-percent-sum",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Persentase yang dijumlahkan jauh dari 100 %",
                                "Percentages that add up to something far from 100%"),
                        Text.of(
                                "97,3 % dan 12,7 %, jumlah yang diterima tidak tercetak",
                                "97.3% and 12.7%, the number received is not printed"),
                        Text.of("97,3 % dan 2,7 %", "97.3% and 2.7%"),
                        CountRules::percentSum),
                rule(
                        "counts-measured",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Jumlah tercetak berbeda dengan jumlah dalam data asesmen",
                                "A printed count is not that of the assessment's data"),
                        Text.of("Tercetak 215, data 210", "Printed 215, data 210"),
                        Text.of("Tercetak dan data 215", "Printed and data 215"),
                        CountRules::measured));
    }

    private static void declared(ActionPlan plan, Report report) {
        plan.scope()
                .ifPresent(scope -> declared(
                        scope.declared(),
                        scope.aspects().size(),
                        Place.of("/scope", "1.4", "1.4"),
                        Text.of("aspek", "aspects"),
                        report));
        for (int i = 0; i < plan.framework().size(); i++) {
            FrameworkComponent component = plan.framework().get(i);
            declared(
                    component.declaredParts(),
                    component.parts().size(),
                    Places.component(i),
                    Message.of("bagian {0}", "parts of {0}", component.name()),
                    report);
        }
    }

    private static void declared(Optional<Integer> declared, int listed, Place place, Text what, Report report) {
        declared.filter(count -> count != listed)
                .ifPresent(count -> report.add(report.at(place)
                        .addFacts(Fact.of("disebut", "declared", count), Fact.of("didaftar", "listed", listed))
                        .message(Message.of(
                                "Disebutkan {0} {1}, tetapi terdaftar {2}.",
                                "{0} {1} are declared, {2} {2:is|are} listed.", count, what, listed))
                        .remedy(Text.of(
                                "Tambahkan yang kurang atau perbaiki jumlahnya.",
                                "Add what is missing or mend the number."))));
    }

    private static void sum(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(assessment -> {
            OptionalLong received = received(assessment.counts());
            List<PublishedCount> parts = parts(assessment.counts());
            Ratio sum = parts.stream().map(part -> Ratio.of(part.count())).reduce(Ratio.ZERO, Ratio::plus);
            // A table of one class breaks nothing down: 360 resolved of 400 received.
            Ratio whole = Ratio.of(received.orElse(0));
            boolean adds = received.isEmpty()
                    || parts.isEmpty()
                    || sum.equals(whole)
                    || (parts.size() == 1 && sum.compareTo(whole) < 0);
            if (!adds) {
                int at = indexOfTotal(assessment.counts());
                boolean tooMany = sum.compareTo(whole) > 0;
                // What was followed up may be resolved since, and is then counted in both.
                boolean nested = parts.stream()
                        .anyMatch(part -> part.statusClass().equals(Optional.of(StatusClass.FOLLOWED_UP)));
                report.add(
                        report.at(Places.count(at))
                                .certainty(tooMany && nested ? Certainty.QUESTION : Certainty.FAULT)
                                .addFacts(
                                        Fact.of("diterima", "received", received.getAsLong()),
                                        Fact.of("jumlah rincian", "sum of the classes", sum))
                                .message(Message.of(
                                        "Rincian berjumlah {0}, yang diterima {1}.",
                                        "The classes add up to {0}, {1} were received.",
                                        Numbers.written(sum),
                                        received.getAsLong()))
                                .remedy(
                                        tooMany
                                                ? Text.of(
                                                        "Perbaiki angka, atau hitung setiap pengaduan dalam satu kelas saja.",
                                                        "Mend the numbers, or count each complaint in one class only.")
                                                : Text.of(
                                                        "Perbaiki angka, atau tambahkan kelas yang belum dihitung, misalnya yang masih dalam proses.",
                                                        "Mend the numbers, or add the class that is not counted, such as those in progress.")));
            }
        });
    }

    /**
     * The row that counts all: the one without class; of several, such as one for each channel, the one that is the sum
     * of the classes or of the others.
     */
    private static int indexOfTotal(List<PublishedCount> counts) {
        List<Integer> rows = new ArrayList<>();
        Ratio classed = Ratio.ZERO;
        Ratio others = Ratio.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            Ratio count = Ratio.of(counts.get(i).count());
            if (counts.get(i).statusClass().isEmpty()) {
                rows.add(i);
                others = others.plus(count);
            } else {
                classed = classed.plus(count);
            }
        }
        if (rows.size() == 1) {
            return rows.get(0);
        }
        for (int row : rows) {
            Ratio count = Ratio.of(counts.get(row).count());
            if (count.equals(classed) || count.multipliedBy(2).equals(others)) {
                return row;
            }
        }
        return -1;
    }

    private static OptionalLong received(List<PublishedCount> counts) {
        int at = indexOfTotal(counts);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(counts.get(at).count());
    }

    private static List<PublishedCount> parts(List<PublishedCount> counts) {
        return counts.stream().filter(count -> count.statusClass().isPresent()).toList();
    }

    /** A figure as it is printed, or empty where the text is none. */
    private static Optional<PrintedFigure> read(String printed, Language language) {
        try {
            return Optional.of(FigureFormat.of(language).read(printed));
        } catch (IllegalArgumentException notAFigure) {
            return Optional.empty();
        }
    }

    /** The figure in Indonesian form: "2.6" can only be 2,6. Empty where the text is no figure. */
    static Optional<String> figure(String printed) {
        if (read(printed, Language.INDONESIAN).isPresent()) {
            return Optional.of(printed);
        }
        return read(printed, Language.ENGLISH)
                .filter(figure -> figure.decimals() > 0 && printed.indexOf(',') < 0)
                .map(figure -> printed.replace('.', ','));
    }

    /** As {@link #figure}, read. */
    static Optional<PrintedFigure> read(String printed) {
        return figure(printed).map(FigureFormat.of(Language.INDONESIAN)::read);
    }

    /** "–" and "belum dinilai" say that there is no figure; "9O %" means to be one. */
    static boolean meansAFigure(String printed) {
        return printed.codePoints().anyMatch(Character::isDigit);
    }

    /** The percentage in Indonesian form, with the sign that the column's head may have in its place. */
    private static Optional<String> percentage(String printed) {
        return figure(printed).flatMap(text -> {
            Unit unit = FigureFormat.of(Language.INDONESIAN).read(text).unit();
            if (unit.equals(Unit.PERCENT)) {
                return Optional.of(text);
            }
            return unit.equals(Unit.NONE) ? Optional.of(text + " %") : Optional.empty();
        });
    }

    /** The percentages of Table 2 that some rounding of a share of all gives, each with its exact value. */
    static List<RoundingRules.Printed> percentages(PublishedAssessment assessment) {
        List<RoundingRules.Printed> rows = new ArrayList<>();
        List<PublishedCount> counts = assessment.counts();
        OptionalLong received = received(counts);
        if (received.isPresent() && received.getAsLong() > 0) {
            for (int i = 0; i < counts.size(); i++) {
                Place place = Places.count(i).at("percent");
                Ratio share = Ratio.of(counts.get(i).count(), received.getAsLong());
                counts.get(i)
                        .percent()
                        .flatMap(CountRules::percentage)
                        .ifPresent(printed -> RoundingRules.addTo(rows, place, share, printed));
            }
        }
        return rows;
    }

    private static void percent(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(assessment -> {
            List<PublishedCount> counts = assessment.counts();
            OptionalLong received = received(counts);
            for (int i = 0; i < counts.size(); i++) {
                PublishedCount count = counts.get(i);
                Optional<String> percent = count.percent().filter(CountRules::meansAFigure);
                if (percent.isPresent() && received.isPresent() && received.getAsLong() > 0) {
                    Ratio share = Ratio.of(count.count(), received.getAsLong());
                    boolean explained = percentage(percent.get())
                            .filter(figure -> FigureAudit.of(share, figure).isExplained())
                            .isPresent();
                    if (!explained) {
                        Localized correct = share(share, percent.get());
                        report.add(report.at(Places.count(i).at("percent").with("kolom %", "column %"))
                                .addFacts(
                                        Fact.of("tercetak", "printed", percent.get()),
                                        Fact.of("nilai persis", "exact value", share))
                                .message(Message.of(
                                        "{0} dari {1} adalah {2}, bukan {3}.",
                                        "{0} of {1} {0:is|are} {2}, not {3}.",
                                        count.count(),
                                        received.getAsLong(),
                                        correct,
                                        percent.get()))
                                .remedy(Message.of(
                                        "Tulis {0}, atau perbaiki jumlahnya.",
                                        "Write {0}, or mend the counts.", correct)));
                    }
                }
            }
        });
    }

    /** A share with the decimals that are printed, and more where it would seem all or nothing. */
    private static Localized share(Ratio share, String printed) {
        int decimals = Math.min(20, read(printed).map(PrintedFigure::decimals).orElse(1));
        Rounding rounding = Rounding.perCent(decimals);
        while (decimals < 20 && !share.isWhole() && rounding.published(share).isWhole()) {
            decimals++;
            rounding = Rounding.perCent(decimals);
        }
        return Numbers.written(share, rounding);
    }

    /**
     * As far as rounding alone could bring the sum: less than one unit of the last decimal for each figure. Where the
     * number received is known, each percentage is held against its own share instead.
     */
    private static void percentSum(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(assessment -> {
            Ratio sum = Ratio.ZERO;
            Ratio slack = Ratio.ZERO;
            long counted = 0;
            List<PublishedCount> counts = assessment.counts();
            if (received(counts).isPresent()) {
                return;
            }
            for (int i = 0; i < counts.size(); i++) {
                Optional<String> percentage = counts.get(i).percent().flatMap(CountRules::percentage);
                if (percentage.isEmpty()) {
                    return;
                }
                PrintedFigure figure = FigureFormat.of(Language.INDONESIAN).read(percentage.get());
                counted = Math.max(counted, counts.get(i).count());
                sum = sum.plus(figure.value());
                slack = slack.plus(lastDigit(figure));
            }
            boolean far = Numbers.distance(sum, Ratio.ONE).compareTo(slack) >= 0;
            if (counts.size() > 1 && counted > 0 && far) {
                Localized printed = Numbers.written(sum, Rounding.perCent(4));
                report.add(report.at(Places.count(0).at("percent").called("Tabel 2, kolom %", "Table 2, column %"))
                        .addFact(Fact.of("jumlah", "sum", printed.in(Language.INDONESIAN)))
                        .message(Message.of(
                                "Persentase berjumlah {0}; selisihnya dari 100 % tidak dapat dijelaskan oleh pembulatan.",
                                "The percentages add up to {0}, further from 100% than rounding could bring them.",
                                printed))
                        .remedy(Text.of("Hitung ulang persentasenya.", "Reckon the percentages anew.")));
            }
        });
    }

    /** One unit of the last decimal that is printed: 0,1 % of 97,3 %. */
    private static Ratio lastDigit(PrintedFigure figure) {
        return Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(figure.decimals()))
                .multipliedBy(figure.multiple())
                .dividedBy(figure.unit().perOne());
    }

    private static void measured(ActionPlan plan, Report report) {
        plan.assessment()
                .ifPresent(published -> published
                        .assessment()
                        .generalInformation()
                        .ifPresent(information -> measured(published.counts(), information, report)));
    }

    private static void measured(List<PublishedCount> counts, GeneralInformation information, Report report) {
        int total = indexOfTotal(counts);
        long received = information.counts().received();
        boolean monthly = false;
        if (total >= 0) {
            long printed = counts.get(total).count();
            monthly = printed != received && isAverage(printed, received, information.months());
            if (!monthly && printed != received) {
                report.add(measured(total, Ratio.of(printed), received, report));
            }
        }
        Map<StatusClass, Ratio> byClass = new EnumMap<>(StatusClass.class);
        Map<StatusClass, List<Integer>> rows = new EnumMap<>(StatusClass.class);
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).statusClass().isPresent()) {
                StatusClass statusClass = counts.get(i).statusClass().get();
                byClass.merge(statusClass, Ratio.of(counts.get(i).count()), Ratio::plus);
                rows.computeIfAbsent(statusClass, it -> new ArrayList<>()).add(i);
            }
        }
        boolean averages = monthly;
        rows.forEach((statusClass, indexes) -> {
            // Several rows may be of one class: what waits at the desk and what waits at an office.
            Ratio printed = byClass.getOrDefault(statusClass, Ratio.ZERO);
            long known = information.counts().count(statusClass);
            boolean agrees = averages
                    ? Numbers.distance(printed, Ratio.of(known, information.months()))
                                    .compareTo(Ratio.of(indexes.size()))
                            < 0
                    : printed.equals(Ratio.of(known));
            if (!agrees) {
                report.add(measured(indexes.get(0), printed, known, report));
            }
        });
    }

    /** Table 2 of the decree prints averages of a month. */
    private static boolean isAverage(long printed, long known, int months) {
        return months > 1
                && Numbers.distance(Ratio.of(printed), Ratio.of(known, months)).compareTo(Ratio.ONE) < 0;
    }

    private static FindingBuilder measured(int row, Ratio printed, long known, Report report) {
        return report.at(Places.count(row).at("count").with("kolom JML", "column JML"))
                .addRelated(Place.of(
                        "/assessment/assessment/generalInformation/counts", "data asesmen", "data of the assessment"))
                .addFacts(Fact.of("tercetak", "printed", printed), Fact.of("data", "data", known))
                .message(Message.of(
                        "Tercetak {0}, menurut data asesmen {1}.",
                        "{0} is printed, the assessment's data say {1}.", Numbers.written(printed), known))
                .remedy(Text.of("Samakan tabel dan data.", "Make table and data agree."));
    }
}
