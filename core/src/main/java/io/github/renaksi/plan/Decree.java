// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Citation;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decree that sets a plan (keputusan). A draft has no number, date, place or signatory yet.
 *
 * @param form what kind of decree it is and whose, {@code Keputusan Gubernur Sumatera Barat}
 * @param number its number, {@code 065-699-2022}, once it has one
 * @param title what it is about (tentang), the years included
 * @param date the day on which it was signed (ditetapkan pada tanggal)
 * @param place where it was signed (ditetapkan di)
 * @param issuer the office that issues it, {@code Gubernur Sumatera Barat}
 * @param signatory who signed it
 * @param citations the regulations that it cites, each as often as it cites it, in the order of the document
 * @param clauses the clauses of its decision (diktum), names unique
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record Decree(
        String form,
        Optional<String> number,
        String title,
        Optional<LocalDate> date,
        Optional<String> place,
        String issuer,
        Optional<String> signatory,
        List<RegulationCitation> citations,
        List<Clause> clauses,
        Map<String, String> attributes)
        implements WithDecree {

    // Checks the texts, and that no clause has the name of another.
    public Decree {
        form = Checks.text(form, "form of a decree");
        number = Checks.optionalText(number, "number of the decree");
        title = Checks.text(title, "title of the decree");
        Checks.notNull(date, "date of the decree");
        place = Checks.optionalText(place, "place of the decree");
        issuer = Checks.text(issuer, "issuer of the decree");
        signatory = Checks.optionalText(signatory, "signatory of the decree");
        citations = Checks.list(citations, "citations of the decree");
        clauses = Checks.list(clauses, "clauses of the decree");
        Checks.unique(clauses, Clause::name, "names of the clauses of the decree");
        attributes = Checks.textMap(attributes, "attributes of the decree");
    }

    /**
     * A builder; form, title and issuer must be given.
     *
     * @return the builder
     */
    public static DecreeBuilder builder() {
        return new DecreeBuilder();
    }

    /**
     * The decree as others cite it.
     *
     * @return form and number, or form and title while it has no number; what is longer than 200 characters is cut
     */
    public Citation citation() {
        return Citation.of(
                Checks.cut(form) + " " + number.map(Checks::cut).orElseGet(() -> "tentang " + Checks.cut(title)));
    }
}
