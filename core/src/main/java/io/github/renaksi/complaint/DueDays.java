// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The deadlines of complaints on a day; those of the rules are remembered, since many are of one category and day. */
final class DueDays {

    private record Received(String category, LocalDate day) {}

    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final LocalDate asOf;
    private final Map<Received, LocalDate> known = new HashMap<>();

    DueDays(DeadlineRules rules, WorkingDayCalendar calendar, LocalDate asOf) {
        this.rules = Checks.notNull(rules, "rules of a tally of deadlines");
        this.calendar = Checks.notNull(calendar, "calendar of a tally of deadlines");
        this.asOf = Checks.notNull(asOf, "as-of date of deadlines");
    }

    /** How a complaint of a known class stands to its deadline. */
    DeadlineClass classify(ComplaintRecord complaint, StatusClass stood) {
        return switch (stood) {
            case INELIGIBLE -> DeadlineClass.INELIGIBLE;
            case UNRESOLVABLE -> DeadlineClass.UNRESOLVABLE;
            case UNCLASSIFIED -> DeadlineClass.UNCLASSIFIED;
            case PENDING, IN_PROGRESS, FOLLOWED_UP, RESOLVED ->
                complaint.category().isEmpty()
                        ? DeadlineClass.UNCATEGORISED
                        : classify(complaint, stood == StatusClass.RESOLVED);
        };
    }

    private DeadlineClass classify(ComplaintRecord complaint, boolean resolved) {
        if (!resolved) {
            return of(complaint).isBefore(asOf) ? DeadlineClass.OVERDUE : DeadlineClass.OPEN;
        }
        return complaint
                .resolvedOn()
                .map(day -> day.isAfter(of(complaint)) ? DeadlineClass.LATE : DeadlineClass.WITHIN)
                .orElse(DeadlineClass.UNDATED);
    }

    /** The deadline by the rules, or by the last decision up to the day that came in time to extend it. */
    LocalDate of(ComplaintRecord complaint) {
        LocalDate due = byRule(complaint);
        for (DeadlineExtension extension : complaint.extensions()) {
            if (!extension.decidedOn().isAfter(asOf)
                    && !extension.decidedOn().isAfter(due)
                    && extension.until().isAfter(due)) {
                due = extension.until();
            }
        }
        return due;
    }

    /** Whether a decision changed the deadline. */
    boolean isExtended(ComplaintRecord complaint) {
        return !complaint.extensions().isEmpty() && !of(complaint).equals(byRule(complaint));
    }

    private LocalDate byRule(ComplaintRecord complaint) {
        return known.computeIfAbsent(
                new Received(complaint.category().orElseThrow(), complaint.receivedOn()),
                received -> rules.dueOn(received.category(), received.day(), calendar));
    }
}
