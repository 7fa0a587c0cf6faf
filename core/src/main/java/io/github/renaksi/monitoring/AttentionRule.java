// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.List;

/**
 * When a condition is brought before the leader of a region (prioritas pimpinan): where a share is above a limit.
 *
 * @param condition which condition
 * @param limit the share above which it needs the leader, from 0 to 1; of {@link Condition#BUDGET_GAP} the difference
 *     of two shares
 */
public record AttentionRule(Condition condition, Ratio limit) {

    /** Each condition as soon as there is any of it, and a gap between budget and progress above 20 points. */
    public static final List<AttentionRule> STANDARD = List.of(
            of(Condition.OWED_REPORTS, Ratio.ZERO),
            of(Condition.LOWEST_BAND, Ratio.ZERO),
            of(Condition.OVERDUE, Ratio.ZERO),
            of(Condition.BUDGET_GAP, Ratio.of(1, 5)),
            of(Condition.UNVERIFIED, Ratio.ZERO));

    /** What may need the leader. */
    public enum Condition implements Localized {

        /** Offices owe reports on the period: owed / due. */
        OWED_REPORTS("laporan belum disampaikan", "reports are owed"),

        /** Targets stand in the lowest band: those / all that have a band. */
        LOWEST_BAND("target pada predikat terendah", "targets in the lowest band"),

        /** Activities are overdue: those / all of the plan. */
        OVERDUE("kegiatan terlambat", "activities are overdue"),

        /** The budget is ahead of the progress or behind it: the difference of both shares. */
        BUDGET_GAP("anggaran tidak sejalan dengan kemajuan", "budget and progress differ"),

        /** What offices claim was not verified: those / all reports that count and are not cancelled. */
        UNVERIFIED("laporan belum diverifikasi", "claims were not verified");

        private final String indonesian;
        private final String english;

        Condition(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The condition in words. */
        @Override
        public String in(Language language) {
            return language.choose(indonesian, english);
        }
    }

    public AttentionRule {
        Checks.notNull(condition, "condition of a rule of attention");
        Checks.notNull(limit, "limit of a rule of attention");
        Checks.share(limit.numerator(), limit.denominator(), "limit of a rule of attention");
    }

    /**
     * A rule.
     *
     * @param condition which condition
     * @param limit the share above which it needs the leader
     * @return the rule
     */
    public static AttentionRule of(Condition condition, Ratio limit) {
        return new AttentionRule(condition, limit);
    }
}
