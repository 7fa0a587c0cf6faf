// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/review.md says of the rules is what they say of themselves, and its samples are the ones below. */
class ReviewPageTest {

    private static final Path PAGE = Path.of("../docs/review.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/renaksi/review/ReviewPageTest.java");
    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String both(Text text) {
        return text.indonesian().equals(text.english())
                ? text.indonesian()
                : text.indonesian() + "<br>*" + text.english() + "*";
    }

    private static String row(RuleDescription rule) {
        Text example = Text.of(
                rule.fault().indonesian() + " → " + rule.correction().indonesian(),
                rule.fault().english() + " → " + rule.correction().english());
        return "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + ", "
                + rule.category().name().toLowerCase(Locale.ROOT) + " | " + both(rule.name()) + " | " + both(example)
                + " |";
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| Rule | Severity, category | Finds | Fault → corrected |");
        lines.add("|---|---|---|---|");
        PlanReview.standard().rules().forEach(rule -> lines.add(row(rule)));
        return String.join("\n", lines) + "\n";
    }

    @Test
    void thePageListsTheRulesAsTheyDescribeThemselves() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("docs/review.md must contain this table:\n%s", table())
                .contains("\n\n" + table() + "\n");
    }

    @Test
    void everyRuleReadsInBothLanguages() {
        // Numbers and quotations of Indonesian documents are the same in both.
        Set<String> quotations = Set.of("text-cut-off", "text-doubled", "party-missing", "citation-replaced");
        Set<String> ids = new HashSet<>();
        for (RuleDescription rule : PlanReview.standard().rules()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.name().indonesian())
                    .as(rule.id())
                    .isNotEqualTo(rule.name().english());
            if (!quotations.contains(rule.id())) {
                assertThat(Text.of(
                                rule.fault().indonesian() + rule.correction().indonesian(),
                                rule.fault().english() + rule.correction().english()))
                        .as(rule.id())
                        .satisfies(text -> assertThat(text.indonesian()).isNotEqualTo(text.english()));
            }
            assertThat(rule.fault()).as(rule.id()).isNotEqualTo(rule.correction());
            for (Language language : Language.values()) {
                assertThat(rule.name().in(language)).isNotBlank().doesNotEndWith(".");
                assertThat(rule.fault().in(language)).isNotBlank().doesNotContain("|");
                assertThat(rule.correction().in(language)).isNotBlank().doesNotContain("|");
            }
        }
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theSamplesOfThePageAreThoseBelow() throws IOException {
        String source = withoutLayout(Files.readString(SOURCE));
        Matcher sample = SAMPLE.matcher(Files.readString(PAGE));
        int samples = 0;
        while (sample.find()) {
            assertThat(source).contains(withoutLayout(sample.group(1)));
            samples++;
        }
        assertThat(samples).isEqualTo(4);
    }

    private static ReviewResult reviewed(ActionPlan plan) {
        ReviewResult result = PlanReview.standard().review(plan);
        List<String> lines = result.findings().stream()
                .map(finding -> finding.in(Language.INDONESIAN))
                .toList();
        assertThat(lines).isEmpty();
        return result;
    }

    private static PlanReview regional() {
        PlanReview review = PlanReview.standard()
                .without("text-doubled")
                .withSeverity("marks-lost", Severity.WARNING)
                .withWaiver("declared-count", "Jumlah mengikuti pedoman nasional")
                .withWaiver(Waiver.builder()
                        .rule("target-not-growing")
                        .element("masuk")
                        .property("/values/2029")
                        .reason("Kapasitas sudah penuh")
                        .build())
                .withReplacedRegulations(
                        Map.of(new Regulation("PermenPANRB", "24", 2014), new Regulation("PermenPANRB", "62", 2018)))
                .with(BUDGET);
        return review;
    }

    static final ReviewRule BUDGET = ReviewRule.of(
            RuleDescription.builder()
                    .id("agam-budget")
                    .name(Text.of("Kegiatan tanpa anggaran", "An activity without budget"))
                    .severity(Severity.WARNING)
                    .category(Category.SUBSTANCE)
                    .fault(Text.of("Anggaran kosong", "No budget"))
                    .correction(Text.of("Rp15.000.000", "Rp15,000,000"))
                    .build(),
            (plan, findings) -> plan.activities().stream()
                    .filter(activity -> activity.value().budget().isEmpty())
                    .forEach(activity -> findings.add(activity.place())
                            .message(
                                    "Kegiatan \"{0}\" belum dianggarkan.",
                                    "The activity \"{0}\" has no budget.",
                                    activity.value().name())
                            .remedy("Anggarkan, atau gabungkan.", "Budget it, or merge it.")));

    @Test
    void theSampleOfATestPasses() {
        ActionPlan sound = RegencyPlan.agam().withGroups(List.of());
        ActionPlan withoutBudget = RegencyPlan.agam()
                .withGroups(Stream.of(RegencyPlan.agam().groups().get(1))
                        .map(group -> group.withPrograms(group.programs().get(2)))
                        .toList());

        RuleTester.of(BUDGET).findsNothing(sound).finds(withoutBudget, "/groups/0/programs/0/activities/0");
    }

    @Test
    void theSamplesDoWhatThePageSays() {
        assertThat(reviewed(RegencyPlan.agam()).isSignable()).isTrue();
        ReviewResult result = regional().review(RegencyPlan.agam());
        assertThat(result.findings()).extracting(Finding::rule).containsOnly("agam-budget");
        assertThat(result.findings())
                .extracting(Finding::place)
                .filteredOn(place -> place.element().equals(Optional.of("II.2.1")))
                .hasToString("[Tabel 7, kegiatan II.2.1 (/groups/1/programs/1/activities/0)]");
        assertThat(result.unused()).extracting(Waiver::rule).containsExactly("declared-count", "target-not-growing");
    }
}
