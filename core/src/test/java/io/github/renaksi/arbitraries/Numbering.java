// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.plan.PlanCode;
import java.util.List;

/** The ways in which tables of programs are numbered; every one is sound. */
public enum Numbering {
    /** As in the decree: II, II.1, II.1.2. */
    ROMAN("<gI>", "<gI>.<p>", "<gI>.<p>.<a>"),

    /** 2, 2.1, 2.1.2. */
    ARABIC("<g>", "<g>.<p>", "<g>.<p>.<a>"),

    /** II, 2.1, 2.1.2. */
    ROMAN_OVER_ARABIC("<gI>", "<g>.<p>", "<g>.<p>.<a>"),

    /** 3.2, 3.2.1, 3.2.1.2. */
    UNDER_CHAPTER("3.<g>", "3.<g>.<p>", "3.<g>.<p>.<a>"),

    /** B, B.1, B.1.2. */
    LETTERS("<gA>", "<gA>.<p>", "<gA>.<p>.<a>"),

    /** 2, 2.1, 2.1.b. */
    LETTER_LAST("<g>", "<g>.<p>", "<g>.<p>.<aa>"),

    /** II, II.A, II.A.2. */
    ROMAN_OVER_LETTERS("<gI>", "<gI>.<pA>", "<gI>.<pA>.<a>"),

    /** Programs and activities begin anew: B, 1, b. */
    ANEW("<gA>", "<p>", "<aa>"),

    /** Programs begin anew in each group, activities go on from them: II, 1, 1.2. */
    ANEW_IN_GROUPS("<gI>", "<p>", "<p>.<a>"),

    /** Activities begin anew in each program: II, II.1, b. */
    ANEW_IN_PROGRAMS("<gI>", "<gI>.<p>", "<aa>"),

    /** Of Permendagri 90/2019, for field, program and activity: 2.16, 2.16.02, 2.16.02.2.01. */
    OFFICIAL("2.<g2>", "2.<g2>.<p2>", "2.<g2>.<p2>.2.<a2>"),

    /** For program, activity and sub-activity: 2.16.02, 2.16.02.2.01, 2.16.02.2.01.0005. */
    OFFICIAL_PROGRAMS("2.16.<g2>", "2.16.<g2>.2.<p2>", "2.16.<g2>.2.<p2>.<a4>"),

    /**
     * Official programs and activities in groups of a region's own, in several of them alike: II, 2.16.02,
     * 2.16.02.2.01.
     */
    OFFICIAL_IN_GROUPS("<gI>", "2.16.<p2>", "2.16.<p2>.2.<a2>");

    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final String group;
    private final String program;
    private final String activity;

    /**
     * How each level is printed: the number of the group, program or activity in digits ({@code <g>}; {@code <g2>} has
     * two, leading zeros included), as a roman number ({@code <gI>}) or as a letter ({@code <gA>}, {@code <ga>}).
     */
    Numbering(String group, String program, String activity) {
        this.group = group;
        this.program = program;
        this.activity = activity;
    }

    /**
     * The code of a group.
     *
     * @param number its number, 1 to 9
     * @return the code
     */
    public PlanCode code(int number) {
        return code(group, number, 1, 1);
    }

    /**
     * The code of a program.
     *
     * @param group the number of its group, 1 to 9
     * @param number its number, 1 to 9
     * @return the code
     */
    public PlanCode code(int group, int number) {
        return code(program, group, number, 1);
    }

    /**
     * The code of an activity.
     *
     * @param group the number of its group, 1 to 9
     * @param program the number of its program, 1 to 9
     * @param number its number, 1 to 9
     * @return the code
     */
    public PlanCode code(int group, int program, int number) {
        return code(activity, group, program, number);
    }

    private static PlanCode code(String pattern, int group, int program, int activity) {
        return PlanCode.parse(filled(filled(filled(pattern, "g", group), "p", program), "a", activity));
    }

    private static String filled(String pattern, String name, int number) {
        return pattern.replace("<" + name + ">", Integer.toString(number))
                .replace("<" + name + "2>", "%02d".formatted(number))
                .replace("<" + name + "4>", "%04d".formatted(number))
                .replace("<" + name + "I>", ROMANS.get(number - 1))
                .replace("<" + name + "A>", Character.toString('A' + number - 1))
                .replace("<" + name + "a>", Character.toString('a' + number - 1));
    }

    /**
     * Whether the codes of programs begin with those of their groups.
     *
     * @return whether they go on from them
     */
    public boolean programsGoOn() {
        return code(2, 3).level() > code(2).level()
                && code(2, 3).numbers().subList(0, code(2).level()).equals(code(2).numbers())
                && !code(1, 3).numbers().equals(code(2, 3).numbers());
    }

    /**
     * Whether the codes of activities begin with those of their programs.
     *
     * @return whether they go on from them
     */
    public boolean activitiesGoOn() {
        return code(2, 3, 4).level() > code(2, 3).level();
    }
}
