// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.Language;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** A page of plain text in one language, 80 columns wide. */
final class Page {

    private static final int WIDTH = 80;

    private final PrintStream out;
    private final Language language;

    Page(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    Language language() {
        return language;
    }

    FigureFormat format() {
        return FigureFormat.of(language);
    }

    String say(String indonesian, String english) {
        return language.choose(indonesian, english);
    }

    String printed(Figure figure) {
        return figure.printed(language);
    }

    /** A figure's name and where it comes from. */
    void explain(Figure figure) {
        paragraph("• ", figure.derivation().name().in(language) + ": " + figure.explain(language));
    }

    void heading(String text) {
        out.println();
        paragraph("", text);
        out.println("─".repeat(WIDTH));
    }

    void blank() {
        out.println();
    }

    /** A text whose first line begins with a label and whose further lines stand under its text. */
    void paragraph(String label, String text) {
        line(label, text, "");
    }

    /** As {@link #paragraph}, with something at the right end of the first line. */
    void line(String label, String text, String right) {
        int width = WIDTH - label.length() - (right.isEmpty() ? 0 : right.length() + 2);
        List<String> lines = WordUtils.wrap(text, width, "\n", true).lines().toList();
        out.println(
                (label + lines.get(0) + padding(label.length() + lines.get(0).length(), right) + right)
                        .stripTrailing());
        for (int i = 1; i < lines.size(); i++) {
            out.println(" ".repeat(label.length()) + lines.get(i));
        }
    }

    private static String padding(int used, String right) {
        return right.isEmpty() ? "" : " ".repeat(WIDTH - used - right.length());
    }
}
