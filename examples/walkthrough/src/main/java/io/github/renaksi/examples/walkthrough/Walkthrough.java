// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import com.fasterxml.jackson.core.JacksonException;
import io.github.renaksi.Language;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.plan.ActionPlan;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Prints a plan from a JSON file as the decree prints it, table by table, with what became of it from a second file and
 * with what a review finds wrong.
 */
public final class Walkthrough {

    private Walkthrough() {}

    /**
     * Prints the walkthrough of a plan.
     *
     * @param arguments the JSON file of a plan; that of what was reported of it; then {@code id} (unless given) or
     *     {@code en}
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // Whatever the terminal's locale says: the tables need '─', '█' and '→'.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Language language = arguments.length > 2 && arguments[2].equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        try {
            print(Path.of(arguments[0]), Path.of(arguments[1]), language, out);
        } catch (IllegalArgumentException wrong) {
            // Wrong in a file, not in the program: the message says what and where, and a stack trace would hide it.
            out.println(wrong.getMessage());
            System.exit(1);
        }
    }

    static void print(Path planFile, Path monitoringFile, Language language, PrintStream out) throws IOException {
        ActionPlan plan = read(planFile, ActionPlan.class);
        MonitoringData data = read(monitoringFile, MonitoringData.class);
        Page page = new Page(out, language);
        title(page, plan);
        plan.assessment().ifPresent(published -> new AssessmentChapter(page, published).print());
        new TargetChapter(page, plan, data).print();
        new ProgramChapter(page, plan).print();
        new ReviewChapter(page, plan).print();
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return RenaksiJson.mapper().readValue(file.toFile(), type);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static void title(Page page, ActionPlan plan) {
        page.paragraph("", plan.decree().title());
        page.paragraph("", plan.region().toString());
        page.paragraph(
                "",
                plan.decree().citation()
                        + plan.decree()
                                .date()
                                .map(date -> ", " + page.language().write(date))
                                .orElse(""));
    }
}
