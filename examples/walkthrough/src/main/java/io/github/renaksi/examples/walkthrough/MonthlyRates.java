// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.PeriodUnit;
import io.github.renaksi.complaint.ComplaintRecord;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.StatusVocabularies;
import io.github.renaksi.figure.Figure;
import java.time.LocalDate;
import java.util.List;

/** From a list of complaints to one rate over all offices. */
final class MonthlyRates {

    private MonthlyRates() {}

    static Figure resolved(List<ComplaintRecord> complaints, LocalDate asOf) {
        // README
        List<ComplaintTally> months = complaints.stream()
                .collect(ComplaintTally.toTallies(
                        StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, asOf));
        ComplaintTally all = ComplaintTally.sum("Semua OPD", months);
        Figure rate = CompletionRates.RESOLVED_OF_RECEIVED.of(all);
        // README
        return rate;
    }
}
