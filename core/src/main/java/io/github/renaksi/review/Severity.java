// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;

/** How severe a finding is (tingkat). */
public enum Severity implements Localized {

    /** To be corrected before signing (wajib diperbaiki). */
    ERROR("wajib diperbaiki", "must fix"),

    /** To be checked before signing (perlu ditinjau). */
    WARNING("perlu ditinjau", "check"),

    /** Worth knowing (catatan). */
    INFO("catatan", "note");

    private final String indonesian;
    private final String english;

    Severity(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** What is to be done about it: {@code wajib diperbaiki}, {@code must fix}. */
    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
