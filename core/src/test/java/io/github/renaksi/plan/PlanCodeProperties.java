// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.arbitraries.PlanArbitraries;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PlanCodeProperties {

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(1, 9999).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<PlanCode> codes() {
        return PlanArbitraries.planCodes();
    }

    /** What a table may hold in the place of a code, sound or not. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "I",
                        "V",
                        "X",
                        "L",
                        "C",
                        "IV",
                        "XC",
                        "IIII",
                        "A",
                        "a",
                        "i",
                        "ab",
                        "0",
                        "01",
                        "0005",
                        "7",
                        "10000",
                        "1a",
                        ".",
                        ".",
                        ".",
                        " ",
                        ":",
                        "Kegiatan ",
                        "KELOMPOK PROGRAM ",
                        "é",
                        "٣",
                        "\u00a0",
                        "\n",
                        "-")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    private static PlanCode code(List<Integer> numbers) {
        return PlanCode.parse(
                String.join(".", numbers.stream().map(String::valueOf).toList()));
    }

    @Property
    void aCodeReadsBackToItselfAsItIsPrinted(@ForAll("codes") PlanCode code) {
        assertThat(PlanCode.parse(code.toString())).isEqualTo(code).hasToString(code.toString());
        assertThat(PlanCode.parse("Kegiatan : " + code.toString().replace(".", " . ") + "."))
                .isEqualTo(code)
                .hasToString(code.toString());
    }

    @Property
    void leadingZerosMakeNoOtherCode(@ForAll("codes") PlanCode code) {
        PlanCode bare = PlanCode.parse(code.toString().replaceAll("\\b0+", ""));
        Statistics.label("with leading zeros")
                .collect(!bare.toString().equals(code.toString()))
                .coverage(it -> it.check(true).percentage(share -> share > 5));
        assertThat(code).isEqualTo(bare).hasSameHashCodeAs(bare).isEqualByComparingTo(bare);
        assertThat(code.numbers()).isEqualTo(bare.numbers());
    }

    private static final String ROMAN = "M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
    private static final String NUMBER =
            "(?:0*[1-9]\\d*(?<=(?<!\\d)\\d{1,4})|[A-Za-z]|(?=[A-Z])" + ROMAN + ")(?![A-Za-z\\d])";
    private static final Pattern CODE = Pattern.compile(
            "(?:(?!(?:[\\p{L} ]* )?(?:[IVXLCDM]+|[A-Za-zé])(?: (?!\\.)|:| :))\\p{L}[\\p{L} ]*(?:: ?| :? ?))?"
                    + "(?<code>" + NUMBER + "(?: ?\\. ?" + NUMBER + "){0,7})(?: ?\\.)?");

    /** The oracle is one regular expression. */
    @Property(tries = 5000)
    void readsWhatTheGrammarSays(@ForAll("texts") String text) {
        String spaced = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        Matcher found = CODE.matcher(spaced);
        boolean sound = found.matches();
        Statistics.label("a code").collect(sound).coverage(it -> it.check(true).percentage(share -> share > 5));
        if (sound) {
            assertThat(PlanCode.parse(text)).hasToString(found.group("code").replace(" ", ""));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> PlanCode.parse(text));
        }
    }

    /** The oracle writes every number with five digits and compares texts. */
    @Property
    void orderIsThatOfNumbers(@ForAll("numbers") List<Integer> a, @ForAll("numbers") List<Integer> b) {
        Comparator<List<Integer>> oracle = Comparator.comparing(numbers ->
                String.join(" ", numbers.stream().map("%05d"::formatted).toList()));
        assertThat(Integer.signum(code(a).compareTo(code(b)))).isEqualTo(Integer.signum(oracle.compare(a, b)));
    }

    @Property
    void orderIsTotalAndAgreesWithEquality(
            @ForAll("codes") PlanCode a, @ForAll("codes") PlanCode b, @ForAll("codes") PlanCode c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        List<PlanCode> sorted = List.of(a, b, c).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void aChildsParentIsTheCode(@ForAll("codes") PlanCode any) {
        PlanCode code = any.level() == 8 ? any.parent().orElseThrow() : any;
        assertThat(code.child(3).parent())
                .hasValueSatisfying(parent -> assertThat(parent).isEqualTo(code).hasToString(code.toString()));
        assertThat(code.child(3).compareTo(code)).isPositive();
        assertThat(code.child(3)).isEqualTo(PlanCode.parse(code + ".03"));
    }

    @Property
    void aSiblingHasItsNumberAndTheSameParent(
            @ForAll("codes") PlanCode code, @ForAll("numbers") List<Integer> numbers) {
        int number = numbers.get(0) % 30 + 1;
        Optional<PlanCode> sibling = code.sibling(number);
        sibling.ifPresent(other -> {
            assertThat(other.number()).isEqualTo(number);
            assertThat(other.parent()).isEqualTo(code.parent());
            assertThat(PlanCode.parse(other.toString())).isEqualTo(other);
        });
        assertThat(code.sibling(code.number())).contains(code);
    }
}
