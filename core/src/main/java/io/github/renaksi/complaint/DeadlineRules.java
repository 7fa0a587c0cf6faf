// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.DatedRules;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The deadlines of complaints as regulations set them one after the other (ketentuan jangka waktu penyelesaian): those
 * hold for a complaint that hold on the day on which it was received. A region's own rule is one more of them, and has
 * a JSON form.
 *
 * <pre>{@code
 * DeadlineRules.of(Sp4n.DEADLINES_62_2018.appliedBeyondValidity("penggantinya belum dapat dipastikan"))
 * }</pre>
 *
 * @param dated the rules, of which no two hold on one day
 */
public record DeadlineRules(DatedRules<Deadlines> dated) {

    public DeadlineRules {
        Checks.notNull(dated, "rules of deadlines");
    }

    /**
     * Rules in any order.
     *
     * @param rules the rules, at least one
     * @return the rules
     * @throws IllegalArgumentException if there is none, or two hold on one day
     */
    public static DeadlineRules of(Collection<DatedRule<Deadlines>> rules) {
        return new DeadlineRules(new DatedRules<>(Checks.list(rules, "dated rules")));
    }

    /**
     * Rules in any order.
     *
     * @param rules the rules, at least one
     * @return the rules
     * @throws IllegalArgumentException if there is none, or two hold on one day
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are copied.
    public static DeadlineRules of(DatedRule<Deadlines>... rules) {
        return new DeadlineRules(DatedRules.of(rules));
    }

    /** {@return the rules in the order of their first days} */
    public List<DatedRule<Deadlines>> rules() {
        return dated.rules();
    }

    /**
     * The last day on which a complaint is resolved in time by the rule of the day on which it was received.
     *
     * @param category its category
     * @param receivedOn the day on which it was received
     * @param calendar the working days
     * @return the deadline
     * @throws IllegalArgumentException if no rule holds on the day or is applied to it, the category is unknown, or the
     *     calendar does not cover the days
     */
    public LocalDate dueOn(String category, LocalDate receivedOn, WorkingDayCalendar calendar) {
        return dated.on(Checks.notNull(receivedOn, "day of receipt of a deadline"))
                .dueOn(category, receivedOn, calendar);
    }
}
