// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * Where something was taken from (rujukan): a document and a place in it.
 *
 * @param document the document, as it is cited ({@code "Keputusan Gubernur Sumatera Barat 065-699-2022"})
 * @param place the table, clause or article in it, in the words of the document ({@code "Tabel 5"}), if one is meant
 */
public record Citation(String document, Optional<String> place) {

    // Checks that no text is blank.
    public Citation {
        document = Checks.text(document, "document of a citation");
        place = Checks.optionalText(place, "place of a citation of '%s'", document);
    }

    /**
     * Cites a whole document.
     *
     * @param document the document
     * @return the citation
     */
    public static Citation of(String document) {
        return new Citation(document, Optional.empty());
    }

    /**
     * Cites a place in a document.
     *
     * @param document the document
     * @param place the place in it
     * @return the citation
     */
    public static Citation of(String document, String place) {
        return new Citation(document, Optional.of(Checks.notNull(place, "place of a citation of '%s'", document)));
    }

    /**
     * Another place in the same document.
     *
     * @param newPlace the place
     * @return a copy with the place
     */
    public Citation at(String newPlace) {
        return of(document, newPlace);
    }

    /** Document and place: {@code Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 5}. */
    @Override
    public String toString() {
        return place.map(it -> document + ", " + it).orElse(document);
    }
}
