// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import java.util.Optional;

/** By what complaints are parted in a {@link ComplaintBreakdown}. */
public enum ComplaintFacet implements Localized {

    /** By the office that handles them (perangkat daerah). */
    OFFICE("perangkat daerah", "office"),

    /** By their category (kategori). */
    CATEGORY("kategori", "category"),

    /** By how they came (kanal). */
    CHANNEL("kanal", "channel");

    private final String indonesian;
    private final String english;

    ComplaintFacet(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** {@return what it is called in a language} */
    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }

    Optional<String> of(ComplaintRecord complaint) {
        return switch (this) {
            case OFFICE -> Optional.of(complaint.office());
            case CATEGORY -> complaint.category();
            case CHANNEL -> complaint.channel();
        };
    }
}
