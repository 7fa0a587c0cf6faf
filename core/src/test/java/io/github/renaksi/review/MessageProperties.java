// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.PlanArbitraries;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a finding says is one line of at most 500 characters, whatever the plan that it quotes. */
class MessageProperties {

    @Provide
    Arbitrary<ActionPlan> plans() {
        return PlanArbitraries.actionPlans();
    }

    private static void assertInOneLine(Text text, int longest) {
        for (Language language : Language.values()) {
            assertThat(text.in(language)).hasSizeLessThanOrEqualTo(longest);
            assertThat(text.in(language).codePoints())
                    .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        }
    }

    private static void assertInOneLine(ActionPlan plan) {
        for (Finding finding : PlanReview.standard().review(plan).findings()) {
            assertInOneLine(finding.message(), 500);
            assertInOneLine(finding.remedy(), 500);
            assertInOneLine(finding.place().words(), 150);
            finding.related().forEach(place -> assertInOneLine(place.words(), 150));
        }
    }

    @Property(tries = 100)
    void ofAnyPlan(@ForAll("plans") ActionPlan plan) {
        assertInOneLine(plan);
    }

    @Property(tries = 20)
    void ofAnyPlanOfLongTexts(@ForAll("plans") ActionPlan plan) {
        assertInOneLine(Wordy.texts(plan, text -> text + "\n" + "panjang ".repeat(80) + text));
    }

    @Example
    void ofEachMistakeInAPlanOfLongTexts() {
        List<UnaryOperator<String>> changes = List.of(
                text -> "Pengelolaan\n\tpengaduan ".repeat(30) + text,
                text -> text + " \uD83D\uDDF3\uFE0F".repeat(150),
                text -> text + "x".repeat(600));
        for (ActionPlan plan : MutationProperties.faulty()) {
            assertInOneLine(plan);
            changes.forEach(change -> assertInOneLine(Wordy.texts(plan, change)));
        }
    }

    @Example
    void ofManyPlaces() {
        ActionPlan plan = RegencyPlan.agam();
        ActionPlan copied = Changes.rows(
                plan,
                rows -> Collections.nCopies(9000, rows.get(2).withParties("–").withElement("lain")));
        assertInOneLine(copied);
        assertInOneLine(plan.withGroups(IntStream.range(0, 500)
                .mapToObj(i -> plan.groups().get(1).withId("kelompok-" + i).withPrograms(List.of()))
                .toList()));
    }

    private static String message(String english, Object... values) {
        return Message.of("-", english, values).english();
    }

    @Example
    void aLongTextIsCutAndItsQuotationIsClosed() {
        assertThat(message("\"{0}\" is long.", "a".repeat(300))).isEqualTo("\"" + "a".repeat(160) + "…\" is long.");
        assertThat(message("{0}.", Message.quoted(List.of("a".repeat(300), "b"))))
                .isEqualTo("\"" + "a".repeat(160) + "…\", \"b\".");
    }

    @Example
    void ofALongListTheRestIsCounted() {
        assertThat(message("{0}.", Message.quoted(Collections.nCopies(7, "b".repeat(150)))))
                .isEqualTo("\"" + "b".repeat(150) + "\", \"" + "b".repeat(150) + "\", and 5 more.");
    }

    @Example
    void textsAreShownWhereTheyPart() {
        String begin = "Koordinasi dengan perangkat daerah ".repeat(20);
        assertThat(message(
                        "{0} and {1}.",
                        Message.quoted(List.of(begin + "di kota", begin + "di desa"))
                                .toArray()))
                .isEqualTo("\"…dengan perangkat daerah Koordinasi dengan perangkat daerah di kota\" and"
                        + " \"…dengan perangkat daerah Koordinasi dengan perangkat daerah di desa\".");
        assertThat(Message.apart(List.of(begin))).containsExactly(begin.strip());
    }

    @Example
    void allValuesAreShortenedUntilTheWholeFits() {
        String long5 =
                message("{0}{1}{2}{3}{4}", "a".repeat(400), "b".repeat(400), "c".repeat(400), "d".repeat(400), "e");
        assertThat(long5).hasSizeLessThanOrEqualTo(500).contains("a…b").endsWith("d…e");
    }
}
