// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tables 7 and 9
            KELOMPOK PROGRAM I.   | I
            KELOMPOK PEROGAM V.   | V
            Program I.1.          | I.1
            Program II.4          | II.4
            Kegiatan II.4.1       | II.4.1
            Kegiatan IV.1.        | IV.1
            II.2.3.               | II.2.3
            # other regions
            3                     | 3
            2.1.10                | 2.1.10
            II. 2. 1              | II.2.1
            XIV.9                 | XIV.9
            II.  2.1              | II.2.1
                        Kegiatan: II.2.1      | II.2.1
            A                     | A
            KELOMPOK PROGRAM D.   | D
            Kegiatan 1.1.a.       | 1.1.a
            A. 1                  | A.1
            II.2.b                | II.2.b
            # Permendagri 90/2019: program, activity and sub-activity of communication and informatics
            2.16.02               | 2.16.02
            2.16.02.2.01          | 2.16.02.2.01
            2.16.02.2.01.0005     | 2.16.02.2.01.0005
            # and of any office's own affairs
            X.XX.01.2.01          | X.XX.01.2.01
            """)
    void readsWhatTablesPrint(String printed, String code) {
        assertThat(PlanCode.parse(printed)).hasToString(code).isEqualTo(PlanCode.parse(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II.2.1            | 2 2 1
            2.16.02.2.01.0005 | 2 16 2 2 1 5
            XL.IX             | 40 9
            # I, V and X alone are roman, as groups are; other letters alone count by the alphabet, and small ones all
            I.V.X             | 1 5 10
            A.C.D.L.M.Z       | 1 3 4 12 13 26
            a.c.i.v.x.z       | 1 3 9 22 24 26
            """)
    void readsEachNumberByItself(String code, String numbers) {
        assertThat(PlanCode.parse(code).numbers())
                .containsExactly(
                        Stream.of(numbers.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
    }

    @Test
    void codesThatDifferInLeadingZerosAreEqualAndStayAsPrinted() {
        PlanCode printed = PlanCode.parse("2.16.02.2.01.0005");
        assertThat(printed)
                .isEqualTo(PlanCode.parse("2.16.2.2.1.5"))
                .hasSameHashCodeAs(PlanCode.parse("2.16.2.2.1.5"))
                .isEqualByComparingTo(PlanCode.parse("2.16.2.2.1.5"))
                .hasToString("2.16.02.2.01.0005");
        assertThat(printed.parent().flatMap(PlanCode::parent))
                .hasValueSatisfying(
                        above -> assertThat(above).hasToString("2.16.02.2").isEqualTo(PlanCode.parse("2.16.2.2")));
        assertThat(PlanCode.parse("2.16.02").child(1)).hasToString("2.16.02.1").isEqualTo(PlanCode.parse("2.16.2.01"));
    }

    @Test
    void letterRomanAndArabicAreDifferentCodes() {
        assertThat(Stream.of("II.1", "2.1", "B.1", "b.1").map(PlanCode::parse))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.number() - b.number());
        assertThat(Stream.of("II", "b", "2", "B").map(PlanCode::parse).sorted().map(PlanCode::toString))
                .containsExactly("2", "B", "II", "b");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            II,      3,    III
            II.1,    12,   II.12
            1.1.a,   3,    1.1.c
            A,       4,    D
            2.16.02, 3,    2.16.03
            2.16.09, 10,   2.16.10
            2.16.12, 3,    2.16.3
            2.0005,  12345,
            a,       27,
            A,       9,
            II,      50,
            II,      4000,
            II,      0,
            1,       10000,
            """)
    void makesCodesBesideInTheSameForm(String code, int number, @Nullable String other) {
        assertThat(PlanCode.parse(code).sibling(number).map(PlanCode::toString)).isEqualTo(Optional.ofNullable(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "I..1",
                "II.2.1..",
                "0.1",
                "2.00",
                "10000",
                "00001",
                "IIII",
                "IC",
                "ii.1",
                "ab",
                "1a",
                "1.1)",
                "A 1",
                "a 1",
                "Kegiatan a 1",
                "A. Kelembagaan",
                "Kegiatan:",
                "Kegiatan",
                "V X",
                "II 2",
                "Program II 2",
                "II: 2",
                "I-1",
                "1.1.1.1.1.1.1.1.1",
                "٣"
            })
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCode.parse(text))
                .withMessage("'" + text + "' is no code: expected up to 8 numbers with points between them, "
                        + "arabic, roman in capitals or single letters, such as II.2.1 or 2.16.02");
    }

    @Test
    void refusesALongTextAndDoesNotPrintIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCode.parse("I.".repeat(1_000_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void ordersByNumber() {
        assertThat(Stream.of("II.10", "II", "X", "II.9", "II.9.1", "IX", "I.2")
                        .map(PlanCode::parse)
                        .sorted()
                        .map(PlanCode::toString))
                .containsExactly("I.2", "II", "II.9", "II.9.1", "II.10", "IX", "X");
    }

    @Test
    void romanAndArabicAreTwoCodes() {
        assertThat(PlanCode.parse("II.1")).isNotEqualTo(PlanCode.parse("2.1"));
        assertThat(PlanCode.parse("II.1").compareTo(PlanCode.parse("2.1"))).isPositive();
    }

    @Test
    void knowsItsLevelItsNumberAndItsParent() {
        PlanCode code = PlanCode.parse("II.2.1");
        assertThat(code.level()).isEqualTo(3);
        assertThat(code.number()).isEqualTo(1);
        assertThat(code.parent()).contains(PlanCode.parse("II.2"));
        assertThat(PlanCode.parse("II").parent()).isEmpty();
    }

    @Test
    void makesCodesBelow() {
        assertThat(PlanCode.parse("II").child(2).child(1)).isEqualTo(PlanCode.parse("II.2.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCode.parse("II").child(0))
                .withMessage("number of a code below 'II' must be from 1 to 9999, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCode.parse("1.1.1.1.1.1.1.1").child(1))
                .withMessage("level of code '1.1.1.1.1.1.1.1' that another is made below must be from 1 to 7, was 8");
    }

    @Test
    void everyRomanNumberReadsBack() {
        List<String> codes = Stream.of(1, 4, 9, 14, 40, 90, 400, 900, 1994, 3999)
                .map(number -> PlanCode.parse(roman(number)).toString())
                .toList();
        assertThat(codes).containsExactly("I", "IV", "IX", "XIV", "XL", "XC", "CD", "CM", "MCMXCIV", "MMMCMXCIX");
    }

    private static String roman(int number) {
        return switch (number) {
            case 1 -> "I";
            case 4 -> "IV";
            case 9 -> "IX";
            case 14 -> "XIV";
            case 40 -> "XL";
            case 90 -> "XC";
            case 400 -> "CD";
            case 900 -> "CM";
            case 1994 -> "MCMXCIV";
            default -> "MMMCMXCIX";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II.\u00a02.1",
                "Kegiatan\u00a0II.2.1.",
                "Kegiatan\nII.2.1",
                "KEGIATAN :II.2.1",
                "Kegiatan II .2 .1 ."
            })
    void spacesOfAnyKindStandBetween(String printed) {
        assertThat(PlanCode.parse(printed)).hasToString("II.2.1");
    }
}
