// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was realised of a target in a part of its period.
 *
 * @param realisation the realisation
 * @param observed from the first to the last day on which it was observed, if they are known
 * @param early whether it was observed before its period was over
 * @param coverage of how many offices it is, where it is not of all
 * @param counts the complaints by whose status it was made, if it was
 */
record RealisedPart(
        Realisation realisation,
        Optional<TimePeriod> observed,
        boolean early,
        Optional<Text> coverage,
        ComplaintCounts counts) {

    static RealisedPart of(Realisation realisation) {
        LocalDate end = realisation.period().endInclusive();
        return new RealisedPart(
                realisation,
                realisation.asOf().map(TimePeriod::ofDay),
                realisation.asOf().filter(end::isAfter).isPresent(),
                Optional.empty(),
                ComplaintCounts.NONE);
    }

    TimePeriod period() {
        return realisation.period();
    }

    Ratio amount() {
        return realisation.amount();
    }

    Optional<Ratio> outOf() {
        return realisation.outOf();
    }

    boolean isIncomplete() {
        return early || coverage.isPresent();
    }
}
