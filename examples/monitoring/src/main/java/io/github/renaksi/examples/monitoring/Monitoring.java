// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.monitoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.monitoring.PeriodReport;
import io.github.renaksi.monitoring.PlanMonitor;
import io.github.renaksi.plan.ActionPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Prints how a plan stands after the first half of 2026: {@code Monitoring FOLDER id|en}. */
public final class Monitoring {

    private Monitoring() {}

    /**
     * Reads {@code rencana.json}, {@code kebijakan.json} and {@code laporan.json}, and prints.
     *
     * @param arguments the folder, and the language
     * @throws IOException if a document cannot be read, saying where
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Language language = arguments[1].equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        ObjectMapper json = RenaksiJson.mapper();
        ActionPlan plan = json.readValue(folder.resolve("rencana.json").toFile(), ActionPlan.class);
        MonitoringPolicy policy =
                json.readValue(folder.resolve("kebijakan.json").toFile(), MonitoringPolicy.class);
        MonitoringData data = json.readValue(folder.resolve("laporan.json").toFile(), MonitoringData.class);
        PeriodReport report =
                PlanMonitor.of(plan, policy).report(data, TimePeriod.ofSemester(2026, 1), LocalDate.of(2026, 7, 15));

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# " + report.plan().region() + ", " + report.period().in(language));
        report.attention().forEach(need -> out.println("- " + need.in(language)));
        out.println("\n# " + language.choose("Capaian sampai dengan periode ini", "Achievement to date"));
        report.achievementsToDate().forEach(achievement -> {
            out.println(achievement.target().indicator() + ": "
                    + achievement.figure().explain(language));
            achievement.status().ifPresent(status -> out.println("  " + status.in(language)));
        });
        report.requiredPaces().forEach(pace -> out.println("  " + pace.target().id() + ": " + pace.in(language)));
        out.println("\n# "
                + language.choose(
                        "Perangkat daerah: kemajuan, kepatuhan, belanja", "Offices: progress, compliance, rupiah"));
        report.offices()
                .forEach(office -> out.printf(
                        "%-55s %6s %6s %12s%n",
                        office.name(),
                        office.rate().printedInTable(language),
                        office.compliance().printedInTable(language),
                        language.write(office.spent())));
        out.println("\n# " + language.choose("Laporan yang belum disampaikan", "Reports that are owed"));
        report.owed().forEach(owed -> out.println("- " + owed.in(language)));
    }
}
