package io.github.renaksi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
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
            """)
    void readsWhatTablesPrint(String printed, String code) {
        assertThat(PlanCode.parse(printed)).hasToString(code).isEqualTo(PlanCode.parse(code));
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
                "01",
                "10000",
                "IIII",
                "IC",
                "ii.1",
                "A.1",
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
                .withMessage("'" + text + "' is no code: expected up to 8 numbers, roman in capitals or arabic, "
                        + "with points between them, such as II.2.1");
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
