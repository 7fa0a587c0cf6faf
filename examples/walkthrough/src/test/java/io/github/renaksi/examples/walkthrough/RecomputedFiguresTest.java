// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.monitoring.PeriodReport;
import io.github.renaksi.monitoring.PlanMonitor;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.sp4n.Skm;
import io.github.renaksi.sp4n.Sp4n;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every figure of West Sumatra's results is computed again from its JSON alone, by a program that knows the formulas of
 * docs/figures.md and nothing of this library: fractions of its own, JSON in, numbers out.
 */
class RecomputedFiguresTest {

    private static final Set<String> IN_HUNDREDTHS = Set.of("%", "poin persentase");

    private final Set<String> formulas = new TreeSet<>();
    private int figures;

    private static ActionPlan plan() throws IOException {
        return RenaksiJson.mapper()
                .readValue(Path.of("sumatera-barat-2022.json").toFile(), ActionPlan.class);
    }

    private static AssessmentResult scored(ActionPlan plan, ScoringPolicy policy) {
        PublishedAssessment published = plan.assessment().orElseThrow();
        return AssessmentScorer.of(published.instrument().orElseGet(Sp4n::instrument), policy)
                .score(published.assessment());
    }

    @Test
    void theScoresAndIndexesOfTable5AreComputedAgain() throws IOException {
        recompute(scored(plan(), Sp4n.SUMATERA_BARAT_2022));

        assertThat(figures).isEqualTo(18);
        assertThat(formulas).containsExactly("mean", "quotient");
    }

    @Test
    void convertedScoresAreComputedAgain() throws IOException {
        recompute(scored(plan(), Skm.PERMENPANRB_14_2017));

        assertThat(formulas).containsExactly("mean", "product", "quotient");
    }

    @Test
    void theReportOfAYearIsComputedAgain() throws IOException {
        LocalDate day = LocalDate.of(2023, 1, 10);
        TimePeriod year = TimePeriod.ofYear(2022);
        List<ComplaintTally> tallies = List.of(tally("Dinas Sosial", 40, 3, day), tally("Dinas Kesehatan", 21, 0, day));
        List<ActivityReport> reports = List.of(
                report("I.1.1", "Biro Organisasi", "0.75", 60_000_000),
                report("I.1.2", "Biro Organisasi", "1/3", 12_500_000));
        PeriodReport report = PlanMonitor.of(
                        plan().withActivity("I.1.1", activity -> activity.withBudget(Map.of(year, 200_000_000L)))
                                .withActivity("I.1.2", activity -> activity.withBudget(Map.of(year, 90_000_000L))),
                        MonitoringPolicy.STANDARD.withFormulas(Map.of(
                                "jumlah-pengaduan",
                                AchievementFormulas.BASELINE_RELATIVE,
                                "persentase-penyelesaian",
                                AchievementFormulas.REALISATION_OVER_TARGET.limitedTo(Ratio.parse("0.9")))))
                .report(
                        MonitoringData.ofTallies(tallies)
                                .plus(MonitoringData.ofReports(reports))
                                .plus(MonitoringData.ofRealisations(List.of(
                                        Realisation.of("jumlah-pengaduan", TimePeriod.ofSemester(2022, 1), 40),
                                        Realisation.of("jumlah-pengaduan", TimePeriod.ofSemester(2022, 2), 24)))),
                        year,
                        day);
        recompute(report);

        assertThat(formulas)
                .contains(
                        "baseline-relative",
                        "difference",
                        "mean",
                        "quotient",
                        "realisation-over-target+max-90%",
                        "sum");
    }

    private static ComplaintTally tally(String office, int resolved, int inProcess, LocalDate day) {
        return ComplaintTally.of(
                office,
                TimePeriod.ofYear(2022),
                day,
                ComplaintCounts.builder()
                        .resolved(resolved)
                        .inProgress(inProcess)
                        .build());
    }

    private static ActivityReport report(String activity, String office, String done, long spent) {
        return ActivityReport.builder()
                .activity(activity)
                .office(office)
                .period(TimePeriod.ofYear(2022))
                .date(LocalDate.of(2023, 1, 3))
                .claimed(Ratio.parse(done))
                .verified(Ratio.parse(done))
                .spent(spent)
                .build();
    }

    private void recompute(Object result) throws IOException {
        recompute(new JsonMapper().readTree(RenaksiJson.mapper().writeValueAsString(result)));
    }

    private void recompute(JsonNode node) {
        if (node.has("exact")) {
            JsonNode derivation = node.get("derivation");
            Fraction value = value(derivation);
            assertThat(value).as(derivation.toString()).isEqualTo(Fraction.of(node.get("exact")));
            assertThat(printed(node.get("printed").asText()))
                    .as(derivation.toString())
                    .isEqualByComparingTo(rounded(value, derivation.get("rounding")));
            figures++;
        }
        node.forEach(this::recompute);
    }

    private Fraction value(JsonNode derivation) {
        List<Fraction> o = new ArrayList<>();
        List<Fraction> weights = new ArrayList<>();
        derivation.get("operands").forEach(operand -> {
            o.add(Fraction.of(operand.get("value")));
            weights.add(operand.has("weight") ? Fraction.of(operand.get("weight")) : Fraction.of(1));
        });
        String[] id = derivation.get("formulaId").asText().split("\\+", -1);
        formulas.add(derivation.get("formulaId").asText());
        Fraction value = switch (id[0]) {
            case "value" -> o.get(0);
            case "within-range" -> Fraction.of(1);
            case "quotient", "realisation-over-target" -> o.get(0).over(o.get(1));
            case "product" -> o.get(0).times(o.get(1));
            case "difference" -> o.get(0).minus(o.get(1));
            case "baseline-relative" -> o.get(0).minus(o.get(2)).over(o.get(1).minus(o.get(2)));
            case "sum" -> weighted(o, weights);
            case "mean" -> weighted(o, weights).over(Fraction.of(o.size()));
            case "weighted-mean" -> weighted(o, weights).over(weighted(weights, ones(weights)));
            case "ratio-of-sums" -> every(o, 0).over(every(o, 1));
            case "whole-product" -> {
                Fraction product = o.get(0).times(o.get(1));
                yield Fraction.of(new BigDecimal(product.numerator().divide(product.denominator())));
            }
            case "pace" -> o.get(0).minus(o.get(1)).over(o.get(2));
            case "pace-of-mean" ->
                o.get(0)
                        .times(o.get(2).plus(o.get(3)))
                        .minus(o.get(1).times(o.get(2)))
                        .over(o.get(3));
            default -> throw new AssertionError(derivation);
        };
        for (int i = 1; i < id.length; i++) {
            if (id[i].startsWith("max-")) {
                Fraction highest = Fraction.of(new BigDecimal(id[i].substring(4, id[i].length() - 1)).movePointLeft(2));
                value = value.minus(highest).numerator().signum() > 0 ? highest : value;
            }
        }
        return value;
    }

    private static Fraction weighted(List<Fraction> values, List<Fraction> weights) {
        Fraction sum = Fraction.of(0);
        for (int i = 0; i < values.size(); i++) {
            sum = sum.plus(values.get(i).times(weights.get(i)));
        }
        return sum;
    }

    private static List<Fraction> ones(List<Fraction> values) {
        return values.stream().map(each -> Fraction.of(1)).toList();
    }

    private static Fraction every(List<Fraction> values, int from) {
        Fraction sum = Fraction.of(0);
        for (int i = from; i < values.size(); i += 2) {
            sum = sum.plus(values.get(i));
        }
        return sum;
    }

    private static BigDecimal rounded(Fraction value, JsonNode rounding) {
        JsonNode unit = rounding.path("unit");
        int perOne = IN_HUNDREDTHS.contains(unit.asText())
                ? 100
                : unit.path("perOne").asInt(1);
        String mode = rounding.get("mode").asText().toUpperCase(Locale.ROOT).replace('-', '_');
        return new BigDecimal(value.numerator().multiply(BigInteger.valueOf(perOne)))
                .divide(
                        new BigDecimal(value.denominator()),
                        rounding.get("decimals").asInt(),
                        RoundingMode.valueOf(mode));
    }

    /** 1.234,5% as a number. */
    private static BigDecimal printed(String text) {
        return new BigDecimal(text.replaceAll("[^0-9,−]", "").replace('−', '-').replace(',', '.'));
    }

    /** A fraction in lowest terms. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(long whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Fraction of(BigDecimal decimal) {
            return reduced(decimal.movePointRight(9).toBigIntegerExact(), BigInteger.TEN.pow(9));
        }

        static Fraction of(JsonNode text) {
            String[] parts = text.asText().split("/", -1);
            return parts.length == 1
                    ? of(new BigDecimal(parts[0]))
                    : reduced(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }

        private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
            BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            return new Fraction(numerator.divide(common), denominator.divide(common));
        }

        Fraction plus(Fraction other) {
            return reduced(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(other.times(of(-1)));
        }

        Fraction times(Fraction other) {
            return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction over(Fraction other) {
            return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }
    }
}
