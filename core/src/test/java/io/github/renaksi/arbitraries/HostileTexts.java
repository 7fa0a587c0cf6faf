// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts as nobody should write them, and whether a message that quotes one reads as it stands. */
public final class HostileTexts {

    private HostileTexts() {}

    /**
     * Texts that break lines, turn their direction, cannot be seen, are halves, look like a pattern, or are long.
     *
     * @param pieces the most pieces that one is made of
     * @param times how often the longest repeat these
     * @return an arbitrary of texts, half of which repeat nothing
     */
    public static Arbitrary<String> hostileTexts(int pieces, int times) {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(5),
                Arbitraries.of(
                        "\n",
                        "\r\n",
                        "\u0000",
                        "\u001b[31m",
                        "\u0085",
                        "\u2028",
                        "\u202e",
                        "\u2066",
                        "\u200d",
                        "\ufeff",
                        "\ud83d",
                        "\udb40\udc41",
                        "\u3164",
                        "\u0301",
                        "\u0301\u0327",
                        "\u0958",
                        "%s",
                        "%d",
                        "%",
                        "'",
                        "\\",
                        "~1",
                        "/",
                        "a",
                        "Dinas ",
                        "{",
                        "["));
        return Combinators.combine(piece.list().ofMaxSize(pieces), Arbitraries.of(1, 1, 1, 3, 40, times))
                .as((some, repeated) -> String.join("", some).repeat(repeated));
    }

    /**
     * Whether all characters of a message can be seen and none ends its line or turns its direction.
     *
     * @param message a message
     * @return whether it reads as it stands
     */
    public static boolean readsAsItStands(String message) {
        return message.codePoints().noneMatch(HostileTexts::isHidden);
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
