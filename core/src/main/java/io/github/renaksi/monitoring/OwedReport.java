// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Activity;

/**
 * A report that an office still owes (laporan yang belum disampaikan).
 *
 * @param activity the activity that it is on
 * @param office the office, as the work plan spells it
 * @param period the time that it is to tell of
 */
public record OwedReport(Activity activity, String office, TimePeriod period) implements Localized {

    public OwedReport {
        Checks.notNull(activity, "activity of an owed report");
        office = Checks.text(office, "office of the report owed on activity '%s'", activity.id());
        Checks.notNull(period, "period of the report owed on activity '%s'", activity.id());
    }

    /** {@code Dinas Sosial belum melaporkan kegiatan I.1.1 "Pelatihan admin" untuk triwulan I tahun 2025.} */
    @Override
    public String in(Language language) {
        return Text.format(
                        "{0} belum melaporkan kegiatan {1} \"{2}\" untuk {3}.",
                        "{0} has not reported on activity {1} \"{2}\" for {3}.",
                        office,
                        activity.id(),
                        activity.name(),
                        period)
                .in(language);
    }
}
