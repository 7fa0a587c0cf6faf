// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regulation as a decree cites it (Menimbang, Mengingat, or in its chapters).
 *
 * @param regulation which regulation
 * @param text the citation as it is printed
 * @param title the title that the citation gives it, what stands behind <em>tentang</em>, if any
 * @param place where it stands: {@code Mengingat 7}, {@code 1.1}
 */
@RecordStyle
@Value.Builder
public record RegulationCitation(Regulation regulation, String text, Optional<String> title, String place)
        implements WithRegulationCitation {

    // Checks the texts.
    public RegulationCitation {
        Checks.notNull(regulation, "regulation of a citation");
        text = Checks.text(text, "citation of %s", regulation);
        title = Checks.optionalText(title, "title in a citation of %s", regulation);
        place = Checks.text(place, "place of a citation of %s", regulation);
    }

    /**
     * A builder; regulation, text and place must be given.
     *
     * @return the builder
     */
    public static RegulationCitationBuilder builder() {
        return new RegulationCitationBuilder();
    }
}
