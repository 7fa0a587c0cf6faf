// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;

/**
 * Whose targets count where some periods have no report (periode tanpa laporan). Of targets 10, 20, 30 and 40 by
 * quarter, of which 10, nothing and 15 were realised to the third quarter, 25 are held against 40, 60 or 100. What was
 * not reported is never 0; a reported 0 is. Where a period is blank the achievement is provisional by each choice.
 */
public enum BlankPeriods implements Localized {

    /** Those of the periods that something was reported of (yang sudah melapor): 25 of 10 + 30. */
    REPORTED("hanya target periode yang sudah melapor yang dihitung", "only targets of periods that reported count"),

    /** All to date, up to the end of the time that is asked for (s.d. periode laporan): 25 of 10 + 20 + 30. */
    TO_DATE("seluruh target s.d. periode ini dihitung", "all targets to date count"),

    /** Those of the whole calendar year (setahun penuh): 25 of 10 + 20 + 30 + 40. */
    WHOLE_YEAR("target setahun penuh dihitung", "the targets of the whole year count");

    private final String indonesian;
    private final String english;

    BlankPeriods(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The choice in words. */
    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
