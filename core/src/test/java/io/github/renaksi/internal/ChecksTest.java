// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static InvalidInputException failure(String sentence, Object... arguments) {
        return Checks.failure(ProblemCode.INVALID, sentence, sentence, arguments);
    }

    @Test
    void aTextLosesOuterWhiteSpaceAndKeepsInner() {
        assertThat(Checks.text(" \t a\n b\u3000", "name")).isEqualTo("a\n b");
    }

    @Test
    void aTextIsComposed() {
        assertThat(Checks.text("Kafe\u0301", "name")).isEqualTo("Kaf\u00E9");
    }

    @Test
    void aTextKeepsSurrogatePairs() {
        assertThat(Checks.text("\uD83D\uDDF3 SP4N", "name")).isEqualTo("\uD83D\uDDF3 SP4N");
    }

    @Test
    void aTextOfTenThousandCharactersIsAccepted() {
        assertThat(Checks.text("x".repeat(10_000), "name")).hasSize(10_000);
    }

    @Test
    void aLongerTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("x".repeat(10_001), "name of aspect '%s'", "sdm"))
                .withMessage("name of aspect 'sdm' must have at most 10000 characters, had 10001");
    }

    @Test
    void tenMillionCharactersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("x".repeat(10_000_000), "name"))
                .withMessage("name must have at most 10000 characters, had 10000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u2003",
                "\u3000",
                "\u00A0",
                "\u00A0 \u202F",
                "\u200B",
                "\uFEFF",
                "\u200D",
                "\u00AD",
                "\u200E \u200F",
                "\u2060\uFE0F",
                "\u3164",
                "\u115F\u1160",
                "\u2800",
                "\uDB40\uDC41\uDB40\uDC7F",
                "\u034F"
            })
    void aTextOfWhiteSpaceIsBlank(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text(text, "name of aspect '%s'", "sdm"))
                .withMessage("name of aspect 'sdm' must not be blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # kind | code | index
        high surrogate at the end    | D83D | 2
        high surrogate before a char | D83D | 2
        low surrogate                | DDF3 | 2
        two high surrogates          | D83D | 2
        """)
    void aLoneSurrogateIsRefused(String kind, String code, int index) {
        String text = switch (kind) {
            case "high surrogate at the end" -> "ab\uD83D";
            case "high surrogate before a char" -> "ab\uD83Dc";
            case "low surrogate" -> "ab\uDDF3c";
            default -> "ab\uD83D\uD83D\uDDF3";
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text(text, "name"))
                .withMessage("name holds half a character (U+" + code + " at index " + index + ")");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # code
        0000
        0007
        001B
        007F
        0085
        009F
        """)
    void aControlCharacterIsRefused(String code) {
        char control = (char) Integer.parseInt(code, 16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("ab" + control + "c", "name"))
                .withMessage("name holds a control character (U+" + code + " at index 2)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void aTextThatTurnsTheDirectionOfWritingIsRefused(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("Rp" + (char) code + "001", "name"))
                .withMessage("name holds a change of the direction of writing (U+%04X at index 2)", code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\u2764\uFE0F",
                "rata\u00ADrata",
                "\u200Fa",
                "a\u200Eb",
                "דיווח",
                "a\u2060b"
            })
    void whatIsInvisibleAmongVisibleCharactersIsKept(String text) {
        assertThat(Checks.text(text, "name")).isEqualTo(text);
    }

    @Test
    void aTextLosesTheByteOrderMarkOfAnExport() {
        assertThat(Checks.text("\uFEFFDinas Kesehatan\u200B", "name")).isEqualTo("Dinas Kesehatan");
    }

    @Test
    void thirtyCombiningMarksInARowAreAcceptedAndNoMore() {
        String thirty = "a" + "\u0327\u0301".repeat(15);

        assertThat(Checks.text(thirty.repeat(300), "name")).hasSizeGreaterThan(300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text(thirty + "\u20DD", "name"))
                .withMessage("name holds more than 30 combining marks in a row (U+20DD at index 31)");
    }

    @Test
    void halfAMillionCombiningMarksAreRefusedAtTheThirtyFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.words("a" + "\u0301\u0327".repeat(250_000), "name"))
                .withMessage("name holds more than 30 combining marks in a row (U+0301 at index 31)");
    }

    @Test
    void linesEndAlikeWhereverTheyWereWritten() {
        assertThat(Checks.text("satu\r\ndua\ntiga", "name")).isEqualTo("satu\ndua\ntiga");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("satu\rdua", "name"))
                .withMessage("name holds a control character (U+000D at index 4)");
    }

    @Test
    void anAcceptedTextIsAcceptedAgain() {
        // NFC makes two characters of U+0958: what is accepted must not grow beyond the limit.
        String text = "\u0958".repeat(10_000);
        String accepted;
        try {
            accepted = Checks.text(text, "name");
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(Checks.text(accepted, "name")).isEqualTo(accepted);
    }

    @Test
    void anAbsentTextStaysAbsent() {
        assertThat(Checks.optionalText(Optional.empty(), "note")).isEmpty();
    }

    @Test
    void aPresentTextIsChecked() {
        assertThat(Checks.optionalText(Optional.of(" a "), "note")).hasValue("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.optionalText(Optional.of(" "), "note of '%s'", "q"))
                .withMessage("note of 'q' must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "sdm-1", "2022", "a.b_c-d", "13.06", "A1"})
    void lettersDigitsPointsUnderscoresAndHyphensAreAnId(String id) {
        assertThat(Checks.id(id, "id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "-a",
                ".a",
                "_a",
                "a/b",
                "é",
                "٣",
                "a%d",
                "a'",
                "a@",
                "a[",
                "a`",
                "a{",
                "a:",
                "\uD83D\uDDF3"
            })
    void anythingElseIsNoId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id(id, "id of a question"))
                .withMessage(
                        "id of a question must be 1 to 64 letters, digits, '.', '_' or '-' and begin with a letter or"
                                + " digit, was '" + id + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n', 'a\\u{000A}'",
        "'\na', '\\u{000A}a'",
        "'a\u202Eb', 'a\\u{202E}b'",
        "'a\u2028b', 'a\\u{2028}b'",
        "'a\u200Db', 'a\\u{200D}b'",
        "'a\u001B[31m', 'a\\u{001B}[31m'",
        "'a\uDB40\uDC41', 'a\\u{E0041}'"
    })
    void aMessageShowsHiddenCharactersByTheirCodes(String id, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id(id, "id"))
                .withMessageEndingWith(" digit, was '" + shown + "'");
        assertThat(failure("no aspect is called %s", id)).hasMessage("no aspect is called " + shown);
    }

    @Test
    void noMessageHasMoreThanFiveHundredCharacters() {
        String long1 = "x".repeat(300);
        String long2 = "y".repeat(300);

        // Longer arguments give way first, all alike.
        assertThat(failure("%s, %s and %s are not %d", long1, long2, long1, 7))
                .hasMessage("x".repeat(100) + "…, " + "y".repeat(100) + "… and " + "x".repeat(100) + "… are not 7");
        assertThat(failure("z".repeat(600) + "%s", 1)).hasMessage("z".repeat(499) + "…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.between(1, 2, 3, "%s of %s of %s", long1, long1, long1))
                .withMessage(("x".repeat(100) + "… of ").repeat(2) + "x".repeat(100) + "… must be from 1 to 2, was 3");
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(Checks.id("a".repeat(64), "id")).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id("a".repeat(65), "id"))
                .withMessage(
                        "id must be 1 to 64 letters, digits, '.', '_' or '-' and begin with a letter or digit, was '"
                                + "a".repeat(60) + "…' (65 characters)");
    }

    @Test
    void aListIsCopiedInItsOrder() {
        List<String> given = new ArrayList<>(List.of("b", "a"));
        List<String> copy = Checks.list(given, "list");
        given.clear();

        assertThat(copy).containsExactly("b", "a").isUnmodifiable();
    }

    @Test
    void aListOfMoreThanTenThousandIsRefused() {
        assertThat(Checks.list(Collections.nCopies(10_000, "a"), "list")).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.list(Collections.nCopies(10_001, "a"), "questions of aspect '%s'", "sdm"))
                .withMessage("questions of aspect 'sdm' must have at most 10000 elements, had 10001");
    }

    @Test
    void everyTextOfAListIsChecked() {
        assertThat(Checks.texts(List.of(" a", "b "), "evidence"))
                .containsExactly("a", "b")
                .isUnmodifiable();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.texts(List.of("a", " "), "evidence of '%s'", "q"))
                .withMessage("evidence of 'q' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.texts(Collections.nCopies(10_001, "a"), "evidence"))
                .withMessage("evidence must have at most 10000 elements, had 10001");
    }

    @Test
    void aMapIsCopiedInItsOrder() {
        Map<String, Integer> given = new LinkedHashMap<>();
        given.put("b", 2);
        given.put("a", 1);
        Map<String, Integer> copy = Checks.map(given, "map");
        given.clear();

        assertThat(copy).containsExactly(Map.entry("b", 2), Map.entry("a", 1)).isUnmodifiable();
    }

    @Test
    void aKeyOfAMapIsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map(Map.of("a b", 1), "answers of '%s'", "x"))
                .withMessageStartingWith("key of answers of 'x' must be 1 to 64 letters, digits,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.textMap(Map.of("100%", "1"), "attributes of '%s'", "x"))
                .withMessage(
                        "key of attributes of 'x' must be 1 to 64 letters, digits, '.', '_' or '-' and begin with a"
                                + " letter or digit, was '100%'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a Java caller without null checks may do
    void aNullInAMapIsNamed() {
        Map<String, Integer> given = new HashMap<>();
        given.put("a", null);

        assertThatNullPointerException()
                .isThrownBy(() -> Checks.map(given, "answers of '%s'", "x"))
                .withMessage("'a' in answers of 'x' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.textMap(Collections.singletonMap("a", null), "attributes of '%s'", "x"))
                .withMessage("'a' in attributes of 'x' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.sorted(Collections.singletonMap(2026, null), "budget of '%s'", "x"))
                .withMessage("'2026' in budget of 'x' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.map(Collections.singletonMap(null, 1), "answers of '%s'", "x"))
                .withMessage("key of answers of 'x' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.sorted(
                        Collections.<@Nullable Integer, Integer>singletonMap(null, 1), "budget of '%s'", "x"))
                .withMessage("key of budget of 'x' must not be null");
    }

    static Stream<Arguments> checks() {
        return Stream.of(
                arguments("a text", (Check) Checks::text),
                arguments("words", (Check) Checks::words),
                arguments("an id", (Check) Checks::id),
                arguments("a text that may be absent", (Check)
                        (it, name, of) -> Checks.optionalText(wrong(it), name, of)),
                arguments("an id that may be absent", (Check) (it, name, of) -> Checks.optionalId(wrong(it), name, of)),
                arguments("a list", (Check)
                        (it, name, of) -> Checks.list(ChecksTest.<List<String>>wrong(it), name, of)),
                arguments("a long list", (Check) (it, name, of) -> Checks.reported(wrong(it), name, of)),
                arguments("texts", (Check) (it, name, of) -> Checks.texts(wrong(it), name, of)),
                arguments("ids", (Check) (it, name, of) -> Checks.ids(wrong(it), name, of)),
                arguments("a map", (Check) (it, name, of) -> Checks.map(wrong(it), name, of)),
                arguments("a map of texts", (Check) (it, name, of) -> Checks.textMap(wrong(it), name, of)),
                arguments("a sorted map", (Check) (it, name, of) ->
                        Checks.sorted(Checks.<SortedMap<Integer, Integer>>notNull(wrong(it), name, of), name, of)),
                arguments("anything", (Check) (it, name, of) -> Checks.notNull(wrong(it), name, of)));
    }

    private interface Check {
        Object of(String value, String name, Object... of);
    }

    /** Null as any type: what a Java caller without null checks may give. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "unchecked"})
    private static <T> T wrong(@Nullable String value) {
        return (T) value;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void whatIsMissingIsNamed(String what, Check check) {
        assertThatNullPointerException()
                .isThrownBy(() -> check.of(wrong(null), "%s of aspect '%s'", what, "100%"))
                .withMessage(what + " of aspect '100%' must not be null");
    }

    @Test
    void anElementThatIsMissingIsNamed() {
        List<String> given = new ArrayList<>(List.of("a"));
        given.add(wrong(null));

        assertThatNullPointerException()
                .isThrownBy(() -> Checks.list(given, "aspects of '%s'", "x"))
                .withMessage("each of aspects of 'x' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.texts(given, "evidence of '%s'", "x"))
                .withMessage("each of evidence of 'x' must not be null");
    }

    @Test
    void aMapOfMoreThanTenThousandIsRefused() {
        Map<String, String> many =
                IntStream.rangeClosed(0, 10_000).boxed().collect(Collectors.toMap(i -> "k" + i, i -> "v"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map(many, "answers"))
                .withMessage("answers must have at most 10000 elements, had 10001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.textMap(many, "attributes"))
                .withMessage("attributes must have at most 10000 elements, had 10001");
    }

    @Test
    void everyTextOfAMapIsChecked() {
        assertThat(Checks.textMap(Map.of("a", " b "), "attributes"))
                .containsExactly(Map.entry("a", "b"))
                .isUnmodifiable();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.textMap(Map.of("kode", " "), "attributes of '%s'", "x"))
                .withMessage("'kode' in attributes of 'x' must not be blank");
    }

    @Test
    void aKeyThatTwoShareIsNamed() {
        Checks.unique(List.of("a", "b"), Function.identity(), "ids");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.unique(List.of("a", "b", "a"), Function.identity(), "ids of '%s'", "x"))
                .withMessage("ids of 'x' must be unique, 'a' occurs twice");
    }

    @Test
    void anEmptyCollectionIsRefused() {
        Checks.notEmpty(List.of("a"), "questions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.notEmpty(List.of(), "questions of aspect '%s'", "sdm"))
                .withMessage("questions of aspect 'sdm' must not be empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOutsideItsBoundsIsRefused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.between(1, 3, value, "rank of '%s'", "x"))
                .withMessage("rank of 'x' must be from 1 to 3, was " + value);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aNumberWithinItsBoundsIsAccepted(int value) {
        assertThat(Checks.between(1, 3, value, "rank")).isEqualTo(value);
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThat(Checks.notNegative(0, "count")).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.notNegative(Long.MIN_VALUE, "number of resolved complaints"))
                .withMessage("number of resolved complaints must not be negative, was -9223372036854775808");
    }

    @Test
    void perCentSignsInValuesDoNotBreakMessages() {
        assertThat(failure("'%s' of '%s'", "100%", "%d %n %s")).hasMessage("'100%' of '%d %n %s'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text(" ", "name of '%s'", "50 %s"))
                .withMessage("name of '50 %s' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.unique(List.of("%d", "%d"), Function.identity(), "ids"))
                .withMessage("ids must be unique, '%d' occurs twice");
    }

    @Test
    void aShortValueIsQuotedInFull() {
        assertThat(Checks.quote("")).isEqualTo("''");
        assertThat(Checks.quote("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
    }

    @Test
    void aLongValueIsCutAndItsLengthGiven() {
        assertThat(Checks.quote("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…' (61 characters)");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Checks.quote("x".repeat(59) + "\uD83D\uDDF3y"))
                .isEqualTo("'" + "x".repeat(59) + "…' (62 characters)");
        assertThat(Checks.quote("x".repeat(58) + "\uD83D\uDDF3y"))
                .isEqualTo("'" + "x".repeat(58) + "\uD83D\uDDF3…' (61 characters)");
    }

    @Test
    void noCodeOfACharacterIsCutInHalf() {
        assertThat(Checks.quote("\n".repeat(8))).isEqualTo("'" + "\\u{000A}".repeat(7) + "…' (8 characters)");
        assertThat(Checks.brief("\n".repeat(26))).isEqualTo("\\u{000A}".repeat(25) + "…");
    }

    @Test
    void wordsOfADocumentAreCutAndElseKept() {
        assertThat(Checks.cut("a\n" + "x".repeat(198))).isEqualTo("a\n" + "x".repeat(198));
        assertThat(Checks.cut("a\n" + "x".repeat(199))).isEqualTo("a\n" + "x".repeat(198) + "…");
    }

    @Test
    void messagesDoNotDependOnTheDefaultLocale() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(failure("was %d", 1234)).hasMessage("was 1234");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void theIndexOfABadCharacterCountsFromTheFirstThatIsKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("  ab\uD83D", "name"))
                .withMessage("name holds half a character (U+D83D at index 2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("  ab\u0007", "name"))
                .withMessage("name holds a control character (U+0007 at index 2)");
    }

    @Test
    void aMessageFromElsewhereIsCutAndHidesNothing() {
        assertThat(Checks.message("a\u202eb")).isEqualTo("a\\u{202E}b");
        assertThat(Checks.message("x".repeat(499))).isEqualTo("x".repeat(499));
        assertThat(Checks.message("x".repeat(501))).isEqualTo("x".repeat(499) + "…");
    }

    @Test
    void theWordsOfAMessageAreCutAtTwoHundredCharacters() {
        assertThat(Checks.brief("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Checks.brief("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(Checks.brief(null)).isEqualTo("null");
        assertThat(failure("'%s' and %d", "x".repeat(201), 7)).hasMessage("'" + "x".repeat(200) + "…' and 7");
    }
}
