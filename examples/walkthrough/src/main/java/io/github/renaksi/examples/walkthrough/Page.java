package io.github.renaksi.examples.walkthrough;

import java.io.PrintStream;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** A page of plain text, 80 columns wide. */
final class Page {

    private static final int WIDTH = 80;

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
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
