// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.figure.Ratio;
import java.util.Optional;

/**
 * What an achievement is where the target is 0 and the formula would divide by it (ketentuan nilai nol): "0 cases"
 * planned. Asked only where the base of the formula has no value for a target of 0; a base that has one keeps it.
 */
public enum ZeroRule implements Localized {

    /** There is no rule: the achievement is not computable. */
    NOT_COMPUTABLE("tidak dapat dihitung", "not computable"),

    /** 100% where nothing was realised, as planned: 0 cases of 0. Anything else is not computable. */
    FULL_WHEN_ZERO_WAS_AIM("0 dari target 0 dihitung 100%", "0 of a target of 0 counts as 100%"),

    /**
     * 100% where nothing was realised, as planned, or what is better than that; 0% for anything else: 3 cases of 0
     * where fewer are better.
     */
    FULL_OR_NOTHING(
            "0 dari target 0 dihitung 100%, yang lebih buruk 0%",
            "0 of a target of 0 counts as 100%, anything worse as 0%");

    private final String indonesian;
    private final String english;

    ZeroRule(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The achievement by the rule, of a target of 0. */
    Optional<Ratio> value(AchievementBase.Inputs inputs) {
        if (this == NOT_COMPUTABLE || inputs.target().signum() != 0) {
            return Optional.empty();
        }
        int realised = inputs.realised().signum();
        if (realised == 0) {
            return Optional.of(Ratio.ONE);
        }
        if (this == FULL_WHEN_ZERO_WAS_AIM) {
            return Optional.empty();
        }
        boolean better = switch (inputs.direction()) {
            case INCREASE -> realised > 0;
            case DECREASE -> realised < 0;
            case MAINTAIN -> false;
        };
        return Optional.of(better ? Ratio.ONE : Ratio.ZERO);
    }

    /** The rule in words, such as {@code 0 dari target 0 dihitung 100%}. */
    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
