// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import java.util.Optional;

/**
 * A group, program or activity of a plan (a row of Table 7), for rules that ask of all three alike. Those that ask for
 * what only one of them has take {@link PlanView#groups}, {@link PlanView#programs} or {@link PlanView#activities}.
 */
public final class PlanElement {

    private final PlanLevel level;
    private final String id;
    private final Optional<PlanCode> code;
    private final String name;
    private final Optional<PlanElement> parent;
    private final Place place;

    PlanElement(
            PlanLevel level,
            String id,
            Optional<PlanCode> code,
            String name,
            Optional<PlanElement> parent,
            Place place) {
        this.level = level;
        this.id = id;
        this.code = code;
        this.name = name;
        this.parent = parent;
        this.place = place;
    }

    /**
     * Whether it is a group, a program or an activity.
     *
     * @return its level
     */
    public PlanLevel level() {
        return level;
    }

    /**
     * Its id, which no other element of the plan has.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Its code, if it has one.
     *
     * @return the code
     */
    public Optional<PlanCode> code() {
        return code;
    }

    /**
     * Its name.
     *
     * @return the name as it is printed
     */
    public String name() {
        return name;
    }

    /**
     * The group of a program, the program of an activity.
     *
     * @return the element above it; empty for a group
     */
    public Optional<PlanElement> parent() {
        return parent;
    }

    /**
     * Where it is.
     *
     * @return its place in Table 7
     */
    public Place place() {
        return place;
    }

    /**
     * What a sentence calls it.
     *
     * @return {@code program II.3}, or {@code kegiatan Pelatihan} where it has no code
     */
    public Text label() {
        return label(level, code, name);
    }

    static Text label(PlanLevel level, Optional<PlanCode> code, String name) {
        return Text.format("{0} {1}", "{0} {1}", words(level), codeOrName(code, name));
    }

    /** By its code, or by its name where it has none. */
    static String codeOrName(Optional<PlanCode> code, String name) {
        return code.map(PlanCode::toString).orElseGet(() -> Message.label(name));
    }

    static Text words(PlanLevel level) {
        return switch (level) {
            case GROUP -> Text.of("kelompok program", "program group");
            case PROGRAM -> Text.of("program", "program");
            case ACTIVITY -> Text.of("kegiatan", "activity");
        };
    }

    /** Level, code or name, and place. */
    @Override
    public String toString() {
        return label() + " (" + place.pointer() + ")";
    }
}
