// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an office reports of an activity at the end of a period (laporan pelaksanaan kegiatan).
 *
 * @param activity the id of the activity
 * @param office who reports
 * @param period the time that the report is of; the latest period tells how far the activity is
 * @param revision which revision of the report, 1 and up; the latest counts
 * @param date the day of the report, not before its period begins
 * @param claimed which share of the activity the office says is done since its beginning, 0 to 1: 0.75 is 75%; a
 *     decimal of at most six places or a fraction with a denominator of at most 10,000
 * @param verified which share others found done, as exact; counts before what is claimed
 * @param cancelled whether the office will not carry it out
 * @param spent whole rupiah spent in the period, not negative, if that is reported
 * @param obstacles what stands in the way (kendala)
 * @param followUp what will be done about it (tindak lanjut)
 * @param evidence what shows it, such as numbers of letters
 * @param attributes a region's own fields, name to text; a name is 1 to 64 letters from a to z of either case, digits,
 *     {@code .}, {@code _} or {@code -} and begins with a letter or digit ({@code nama-dinas})
 */
@RecordStyle
@Value.Builder
public record ActivityReport(
        String activity,
        String office,
        TimePeriod period,
        int revision,
        LocalDate date,
        Ratio claimed,
        Optional<Ratio> verified,
        boolean cancelled,
        Optional<Long> spent,
        Optional<String> obstacles,
        Optional<String> followUp,
        List<String> evidence,
        Map<String, String> attributes)
        implements WithActivityReport {

    // Checks ids, texts, shares and the day.
    public ActivityReport {
        activity = Checks.id(activity, "activity of a report");
        office = Checks.text(office, "office of a report on activity '%s'", activity);
        Checks.notNull(period, "period of the report on activity '%s' by '%s'", activity, office);
        Checks.notNull(date, "date of the report on activity '%s' by '%s'", activity, office);
        Checks.notNull(claimed, "claimed share of activity '%s' by '%s'", activity, office);
        Checks.notNull(verified, "verified share of activity '%s' by '%s'", activity, office);
        Checks.notNull(spent, "rupiah spent on activity '%s' by '%s'", activity, office);
        Checks.between(1, 1_000_000, revision, "revision of the report on activity '%s' by '%s'", activity, office);
        if (date.isBefore(period.start())) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "tanggal laporan kegiatan '%s' oleh '%s' tidak boleh sebelum periodenya %s, diisi %s",
                    "date of the report on activity '%s' by '%s' must not be before its period %s, was %s",
                    activity,
                    office,
                    Checks.limit(period),
                    Checks.value(date));
        }
        share(claimed, "claimed share of activity '%s' by '%s'", activity, office);
        if (verified.isPresent()) {
            share(verified.get(), "verified share of activity '%s' by '%s'", activity, office);
        }
        if (spent.isPresent()) {
            Checks.notNegative(spent.get(), "rupiah spent on activity '%s' by '%s'", activity, office);
        }
        obstacles = Checks.optionalText(obstacles, "obstacles of activity '%s'", activity);
        followUp = Checks.optionalText(followUp, "follow-up of activity '%s'", activity);
        evidence = Checks.texts(evidence, "evidence of activity '%s'", activity);
        attributes = Checks.textMap(attributes, "attributes of the report on activity '%s'", activity);
    }

    private static void share(Ratio value, String name, String activity, String office) {
        Checks.share(value.numerator(), value.denominator(), name, activity, office);
    }

    /**
     * A builder of a first revision that is not cancelled; activity, office, period, date and claimed share must be
     * given.
     *
     * @return the builder
     */
    public static ActivityReportBuilder builder() {
        return new ActivityReportBuilder().revision(1).cancelled(false);
    }

    /**
     * The share that counts.
     *
     * @return what was verified, else what is claimed
     */
    public Ratio progress() {
        return verified.orElse(claimed);
    }
}
