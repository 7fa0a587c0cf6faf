// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFormatTest {

    private static final FigureFormat ID = FigureFormat.of(INDONESIAN);
    private static final FigureFormat EN = FigureFormat.of(ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 2, 5 and 6, and other spellings of such figures
        # printed         | value      | decimals | unit
        97,3%            | 973/1000   | 1 | %
        2,7%             | 27/1000    | 1 | %
        2,6               | 13/5       | 1 | 1
        3                 | 3          | 0 | 1
        221               | 221        | 0 | 1
        97,3%             | 973/1000   | 1 | %
        97,3   %          | 973/1000   | 1 | %
        97,3\u00A0%       | 973/1000   | 1 | %
        97,3\u2007%       | 973/1000   | 1 | %
        97,3\u2009%       | 973/1000   | 1 | %
        97,3\u202F%       | 973/1000   | 1 | %
        97,3 persen       | 973/1000   | 1 | %
        97,3 persentase   | 973/1000   | 1 | %
        97,3 percent      | 973/1000   | 1 | %
        100%             | 1          | 0 | %
        1.122             | 1122       | 0 | 1
        1122              | 1122       | 0 | 1
        1.122,50          | 2245/2     | 2 | 1
        1122,50           | 2245/2     | 2 | 1
        1.234.567         | 1234567    | 0 | 1
        12.345            | 12345      | 0 | 1
        123.456           | 123456     | 0 | 1
        1,122             | 561/500    | 3 | 1
        0                 | 0          | 0 | 1
        -0                | 0          | 0 | 1
        0,5               | 1/2        | 1 | 1
        0,50              | 1/2        | 2 | 1
        0,000             | 0          | 3 | 1
        -2,5              | -5/2       | 1 | 1
        −2,5              | -5/2       | 1 | 1
        −1.122,5%        | -449/40    | 1 | %
        70 pengaduan      | 70         | 0 | pengaduan
        70\u00A0pengaduan | 70         | 0 | pengaduan
        70pengaduan       | 70         | 0 | pengaduan
        14 hari kerja     | 14         | 0 | hari kerja
        5 pengaduan/bulan | 5          | 0 | pengaduan/bulan
        26,5 poin persen  | 53/200     | 1 | poin persentase
        26,5 poin persentase | 53/200  | 1 | poin persentase
        70 Pengaduan      | 70         | 0 | pengaduan
        70 complaints     | 70         | 0 | pengaduan
        5 orang per hari  | 5          | 0 | orang per hari
        1,25 juta         | 1250000    | 2 | 1
        1,25 Juta rupiah  | 1250000    | 2 | rupiah
        2 ribu pengaduan  | 2000       | 0 | pengaduan
        1.250 ribu        | 1250000    | 0 | 1
        -3,5 miliar       | -3500000000 | 1 | 1
        3,5 milyar        | 3500000000 | 1 | 1
        1 triliun         | 1000000000000 | 0 | 1
        1 trilyun         | 1000000000000 | 0 | 1
        """)
    void indonesianFiguresAreReadExactly(String printed, String value, int decimals, String unit) {
        PrintedFigure figure = ID.read(printed);

        assertThat(figure.value()).hasToString(value);
        assertThat(figure.decimals()).isEqualTo(decimals);
        assertThat(figure.unit().symbol()).hasToString(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # printed         | value      | decimals | unit
        97.3%             | 973/1000   | 1 | %
        97.3%            | 973/1000   | 1 | %
        97.3 percent      | 973/1000   | 1 | %
        2.6               | 13/5       | 1 | 1
        1,122             | 1122       | 0 | 1
        1122              | 1122       | 0 | 1
        1.122             | 561/500    | 3 | 1
        1,122.50          | 2245/2     | 2 | 1
        1,234,567         | 1234567    | 0 | 1
        0.123             | 123/1000   | 3 | 1
        -0.5              | -1/2       | 1 | 1
        70 complaints     | 70         | 0 | pengaduan
        1 complaint       | 1          | 0 | pengaduan
        1.25 million      | 1250000    | 2 | 1
        2 thousand people | 2000       | 0 | orang
        3.5 billion rupiah | 3500000000 | 1 | rupiah
        1 trillion        | 1000000000000 | 0 | 1
        """)
    void englishFiguresAreReadExactly(String printed, String value, int decimals, String unit) {
        PrintedFigure figure = EN.read(printed);

        assertThat(figure.value()).hasToString(value);
        assertThat(figure.decimals()).isEqualTo(decimals);
        assertThat(figure.unit().symbol()).hasToString(unit);
    }

    @Test
    void aFigureInPerCentHasTheUnitPercent() {
        assertThat(ID.read("97,3%").unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void aPlainFigureHasNoUnit() {
        assertThat(ID.read("2,6").unit()).isEqualTo(Unit.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97,3 Persen", "97,3 PERSEN", "97,3 Percent"})
    void thePerCentOfATitleIsPerCent(String printed) {
        assertThat(ID.read(printed)).isEqualTo(new PrintedFigure(Ratio.of(973, 1000), 1, Unit.PERCENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97,3 persen.",
                "97,3 persen dari target",
                "97,3 Persen (dari 221)",
                "97,3 persen s.d.",
                "97,3 percent of"
            })
    void aFigureInPerCentIsNeverReadAsAHundredTimesAsMuch(String printed) {
        assertThat(valueOrRefusal(printed)).isIn("973/1000", "refused");
    }

    private static String valueOrRefusal(String printed) {
        try {
            return ID.read(printed).value().toString();
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "%",
                "pengaduan",
                "1.25",
                "0.123",
                "0.5",
                "01,5",
                "00",
                "007",
                "2,6,1",
                "1.12.333",
                "12.34",
                "1.1222",
                "1.12",
                "1..122",
                "1.122.5",
                "1.122.",
                "1122.333",
                "1234.567",
                ",5",
                ".5",
                "5,",
                "5.",
                "--5",
                "+5",
                "- 5",
                "5-",
                "5 5",
                "1 122",
                "97,3%%",
                "% 97",
                "97,3% dari 10",
                "97,3 ‰",
                "٣",
                "3٣",
                "３",
                "NaN",
                "½",
                "2½",
                "1/2",
                "1,122.5",
                "Rp",
                "Rp -5",
                "Rp 5%",
                "Rp 5,5,-",
                "Rp 5 pengaduan",
                "(5)",
                "80–90",
                "8/3",
                "∞",
                "2,6 *"
            })
    void otherTextsAreNoIndonesianFigures(String printed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read(printed))
                .withMessageStartingWith(
                        "'" + printed + "' is no Indonesian figure: '.' stands between groups of three digits and ','"
                                + " before decimals, as in 1.122 or 2,6 or 97,3%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed              | value      | decimals | multiple
            Rp312.500.000          | 312500000  | 0        | 1
            Rp 1.000,-             | 1000       | 0        | 1
            Rp. 5.000              | 5000       | 0        | 1
            rp 1.250,50            | 2501/2     | 2        | 1
            Rp1,25 juta            | 1250000    | 2        | 1000000
            Rp1,25 miliar rupiah   | 1250000000 | 2        | 1000000000
            """)
    void rupiahAreReadAsTheyAreWritten(String printed, String value, int decimals, long multiple) {
        assertThat(ID.read(printed))
                .isEqualTo(new PrintedFigure(Ratio.parse(value), decimals, Unit.named("rupiah"), multiple));
    }

    @Test
    void whatMayBeReadInTwoWaysIsRefusedWithBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read("1.25"))
                .withMessageEndingWith("as in 1.122 or 2,6 or 97,3%; 1,25 or 125 may be meant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.read("97,3"))
                .withMessageEndingWith("; 97.3 or 973 may be meant");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # printed  | shown
        '5\0',      5\\u{0000}
        '5 \uD800', 5 \\u{D800}
        '\u200B5',  \\u{200B}5
        """)
    void whatIsNoFigureIsShownWithItsHiddenCharacters(String printed, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read(printed))
                .withMessageStartingWith("'" + shown + "' is no Indonesian figure: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,25", "97,3", "97,3%", "0,5", "01.5", "1.122.333", "2.6.1", "1.122,5", "12,34", "abc"})
    void otherTextsAreNoEnglishFigures(String printed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.read(printed))
                .withMessageStartingWith(
                        "'" + printed + "' is no English figure: ',' stands between groups of three digits and '.'"
                                + " before decimals, as in 1,122 or 2.6 or 97.3%");
    }

    @Test
    void aThousandDigitsAreRefusedInAShortMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read("9".repeat(1000)))
                .withMessage("a figure must have at most 200 characters, had 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.readRange("9".repeat(1000)))
                .withMessage("a figure must have at most 200 characters, had 1000");
    }

    @Test
    void twoHundredCharactersAreRead() {
        assertThat(ID.read(" ".repeat(199) + "5").value()).isEqualTo(Ratio.of(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read(" ".repeat(200) + "5"))
                .withMessage("a figure must have at most 200 characters, had 201");
    }

    @Test
    void aHundredDigitsAreReadAndOneMoreIsRefused() {
        assertThat(ID.read("9".repeat(50) + "," + "9".repeat(50)).decimals()).isEqualTo(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read("9".repeat(51) + "," + "9".repeat(50)))
                .withMessage("a figure must have at most 100 digits, had 101");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # printed            | what stands behind the number
        98 persenan          | persenan
        5 m2                 | m2
        5 tempat tidur       | tempat tidur
        1e3                  | e3
        0x10                 | x10
        1,25 jutaan          | jutaan
        1,25 juta tempat     | juta tempat
        1,25 juta ribu       | juta ribu
        1,25 jt              | jt
        5 hari pengaduan     | hari pengaduan
        5 persen/bulan       | persen/bulan
        5 pengaduan/         | pengaduan/
        97,3 persen dari 221 | persen dari 221
        """)
    void whatIsNotUnderstoodBehindANumberIsRefused(String printed, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.read(printed))
                .withMessage("'" + printed + "' is no Indonesian figure: no unit is called '" + words + "'");
    }

    @Test
    void aUnitMayBeAskedFor() {
        Unit beds = Unit.of(Text.of("tempat tidur", "beds"));

        assertThat(ID.read("8 Tempat  Tidur", beds)).isEqualTo(new PrintedFigure(Ratio.of(8), 0, beds));
        assertThat(EN.read("8 beds", beds)).isEqualTo(new PrintedFigure(Ratio.of(8), 0, beds));
        assertThat(ID.read("8 ribu tempat tidur", beds)).isEqualTo(new PrintedFigure(Ratio.of(8000), 0, beds, 1000));
        assertThat(ID.read("8 hari", beds).unit()).isEqualTo(Unit.named("hari"));
        assertThat(ID.read("8", beds).unit()).isEqualTo(Unit.NONE);
        assertThat(ID.readRange("8–10 tempat tidur", beds).low()).isEqualTo(new PrintedFigure(Ratio.of(8), 0, beds));
        assertThatIllegalArgumentException().isThrownBy(() -> ID.read("8 tempat", beds));
    }

    @Test
    void aUnitThatIsAskedForMayBeginLikeAMultiple() {
        Unit millions = Unit.of(Text.of("juta rupiah"));

        assertThat(ID.read("5 juta rupiah", millions)).isEqualTo(new PrintedFigure(Ratio.of(5), 0, millions));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # printed                       | low   | high  | unit
        80–90%                         | 4/5   | 9/10  | %
        80–90%                          | 4/5   | 9/10  | %
        80 – 90%                       | 4/5   | 9/10  | %
        80% – 90%                     | 4/5   | 9/10  | %
        80%–90%                         | 4/5   | 9/10  | %
        80—90%                         | 4/5   | 9/10  | %
        80-90                           | 80    | 90    | 1
        80 - 90                         | 80    | 90    | 1
        80 − 90                         | 80    | 90    | 1
        80\u00A0–\u00A090\u00A0%        | 4/5   | 9/10  | %
        80 s.d. 90%                    | 4/5   | 9/10  | %
        80 s/d 90%                     | 4/5   | 9/10  | %
        80 sampai 90 persen             | 4/5   | 9/10  | %
        80 persen sampai 90 persen      | 4/5   | 9/10  | %
        80 to 90%                      | 4/5   | 9/10  | %
        7,5–8,5                         | 15/2  | 17/2  | 1
        7–8 hari                        | 7     | 8     | hari
        7 hari – 8 hari                 | 7     | 8     | hari
        1.122–1.200                     | 1122  | 1200  | 1
        -5–-3                           | -5    | -3    | 1
        −5 – −3                         | -5    | -3    | 1
        -5–3                            | -5    | 3     | 1
        -5 s.d. -3%                    | -1/20 | -3/100 | %
        80–80                           | 80    | 80    | 1
        90%                            | 9/10  | 9/10  | %
        1–2 juta                        | 1000000 | 2000000 | 1
        80 ribu – 1 juta                | 80000 | 1000000 | 1
        80 ribu – 1 juta rupiah         | 80000 | 1000000 | rupiah
        7–8 juta pengaduan              | 7000000 | 8000000 | pengaduan
        2,6                             | 13/5  | 13/5  | 1
        """)
    void indonesianRangesAreReadExactly(String printed, String low, String high, String unit) {
        PrintedRange range = ID.readRange(printed);

        assertThat(range.low().value()).hasToString(low);
        assertThat(range.high().value()).hasToString(high);
        assertThat(range.low().unit().symbol()).hasToString(unit);
        assertThat(range.high().unit().symbol()).hasToString(unit);
    }

    @Test
    void theUnitBehindTheSecondFigureCountsForBoth() {
        assertThat(EN.readRange("80.5–90%"))
                .isEqualTo(new PrintedRange(
                        new PrintedFigure(Ratio.of(805, 1000), 1, Unit.PERCENT),
                        new PrintedFigure(Ratio.of(9, 10), 0, Unit.PERCENT)));
    }

    @Test
    void aRangeThatFallsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.readRange("90–80%"))
                .withMessage("upper bound of the range '90–80%' must not be below the lower bound 9/10, was 4/5");
    }

    @Test
    void aRangeOfTwoUnitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.readRange("80% – 90 hari"))
                .withMessage("bounds of a range must share a unit, had '%' and 'days'");
    }

    @Test
    void aUnitBehindTheFirstFigureOnlyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ID.readRange("80% – 90"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "80–",
                "–",
                "–90",
                "80–90–100",
                "80––90",
                "80.5–90.5",
                "1.25–2",
                "1–1.25",
                "80 atau 90",
                "80to90",
                "01–02",
                "10-12-2022",
                "80 s.d.",
                "80 s/d",
                "80 sampai",
                "80 to",
                "80 s.d. sembilan puluh",
                "80 hari s.d. sembilan puluh hari",
                "80 hari sampai sembilan puluh",
                "80 hari - sembilan puluh hari",
                "80 to ninety",
                "a–b"
            })
    void otherTextsAreNoRanges(String printed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.readRange(printed))
                .withMessageStartingWith(
                        "'" + printed + "' is no Indonesian figure: '.' stands between groups of three digits and ','"
                                + " before decimals, as in 1.122 or 2,6 or 97,3%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # value | decimals | mode | zeros | indonesian | english
        8/3             | 1 | DOWN    | false | 2,6         | 2.6
        3               | 1 | DOWN    | false | 3           | 3
        3               | 1 | DOWN    | true  | 3,0         | 3.0
        5/2             | 2 | HALF_UP | false | 2,5         | 2.5
        5/2             | 2 | HALF_UP | true  | 2,50        | 2.50
        1122            | 0 | HALF_UP | false | 1.122       | 1,122
        1000            | 2 | HALF_UP | false | 1.000       | 1,000
        999             | 0 | HALF_UP | false | 999         | 999
        1234567         | 0 | HALF_UP | false | 1.234.567   | 1,234,567
        -1234567/2      | 1 | HALF_UP | false | −617.283,5  | −617,283.5
        -999            | 0 | HALF_UP | false | −999        | −999
        0               | 0 | HALF_UP | false | 0           | 0
        0               | 2 | HALF_UP | true  | 0,00        | 0.00
        -1/100          | 1 | DOWN    | false | 0           | 0
        -1/100          | 1 | DOWN    | true  | 0,0         | 0.0
        1/2000          | 2 | HALF_UP | false | 0           | 0
        1999/2          | 0 | HALF_UP | false | 1.000       | 1,000
        """)
    void figuresAreWrittenAsTheLanguagePrintsThem(
            String value, int decimals, RoundingMode mode, boolean zeros, String indonesian, String english) {
        Rounding rounding = Rounding.of(decimals, mode).withTrailingZeros(zeros);

        assertThat(ID.write(Ratio.parse(value), rounding)).isEqualTo(indonesian);
        assertThat(EN.write(Ratio.parse(value), rounding)).isEqualTo(english);
    }

    @Test
    void aUnitIsWrittenBehindTheFigure() {
        Rounding complaints =
                Rounding.of(0, RoundingMode.HALF_UP).withUnit(Unit.of(Text.of("pengaduan", "complaints")));

        assertThat(ID.write(Ratio.of(1122), complaints)).isEqualTo("1.122 pengaduan");
        assertThat(EN.write(Ratio.of(1122), complaints)).isEqualTo("1,122 complaints");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # value | decimals | zeros | english
        1       | 0 | false | 1 complaint
        -1      | 0 | false | −1 complaint
        1       | 1 | false | 1 complaint
        99/100  | 1 | false | 1 complaint
        1       | 1 | true  | 1.0 complaints
        0       | 0 | false | 0 complaints
        2       | 0 | false | 2 complaints
        11      | 0 | false | 11 complaints
        """)
    void oneOfAUnitIsWrittenInTheSingular(String value, int decimals, boolean zeros, String english) {
        Rounding complaints = Rounding.of(decimals, RoundingMode.HALF_UP)
                .withTrailingZeros(zeros)
                .withUnit(Unit.named("pengaduan"));

        assertThat(EN.write(Ratio.parse(value), complaints)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # value | fraction
        8/3     | 8/3
        -8/3    | −8/3
        5/2     | 5/2
        3       | 3
        -1122   | −1122
        """)
    void fractionsAreWrittenAlikeInEveryLanguage(String value, String fraction) {
        assertThat(ID.writeFraction(Ratio.parse(value))).isEqualTo(fraction);
        assertThat(EN.writeFraction(Ratio.parse(value))).isEqualTo(fraction);
    }

    @Test
    void rangesAreWrittenWithOneUnit() {
        Rounding percent = Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);

        assertThat(ID.writeRange(Ratio.of(4, 5), Ratio.of(9, 10), percent)).isEqualTo("80–90%");
        assertThat(EN.writeRange(Ratio.of(161, 200), Ratio.of(9, 10), percent)).isEqualTo("80.5–90%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # value | indonesian | english
        5/2     | 2,5        | 2.5
        8/3     | 8/3        | 8/3
        -8/3    | −8/3       | −8/3
        3       | 3          | 3
        1122    | 1.122      | 1,122
        -2245/2 | −1.122,5   | −1,122.5
        1/8     | 0,125      | 0.125
        0       | 0          | 0
        """)
    void exactValuesAreWrittenInFull(String value, String indonesian, String english) {
        assertThat(ID.writeExact(Ratio.parse(value))).isEqualTo(indonesian);
        assertThat(EN.writeExact(Ratio.parse(value))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        INDONESIAN
        ENGLISH
        """)
    void theFormatOfALanguageIsOne(Language language) {
        assertThat(FigureFormat.of(language)).isSameAs(FigureFormat.of(language));
    }
}
