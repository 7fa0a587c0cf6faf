// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How records stood on a day, for all that counts them. Remembers the class of each word of a status, since many
 * records bear few words.
 */
final class RecordsOnDay {

    /** The class that follows for a record from how it stood on the day. */
    interface Classes<C> {
        C of(ComplaintRecord complaint, StatusClass stood);
    }

    private final StatusVocabulary vocabulary;
    private final LocalDate asOf;
    private final Map<String, StatusClass> latest = new HashMap<>();

    RecordsOnDay(StatusVocabulary vocabulary, LocalDate asOf) {
        this.vocabulary = Checks.notNull(vocabulary, "vocabulary of complaints");
        this.asOf = asOf;
    }

    /** Counts records of one period; refuses one that was received outside it or after the day. */
    <C extends Enum<C> & ComplaintClass> ClassCounts<C> count(
            TimePeriod period, Iterable<ComplaintRecord> complaints, Class<C> type, Classes<C> classes) {
        ClassCounts.Counter<C> counter = new ClassCounts.Counter<>(type);
        for (ComplaintRecord complaint : Checks.notNull(complaints, "complaints of a tally")) {
            TallySpan.checkReceivedIn(period, complaint);
            count(complaint, counter, classes);
        }
        return counter.counts();
    }

    /** Counts one record; refuses one that was received after the day. */
    <C extends Enum<C> & ComplaintClass> void count(
            ComplaintRecord complaint, ClassCounts.Counter<C> counter, Classes<C> classes) {
        TallySpan.checkReceivedBy(asOf, complaint);
        StatusClass then = latest(complaint.status());
        StatusClass stood = StatusVocabulary.stood(then, complaint, asOf);
        counter.add(classes.of(complaint, stood), stood != then);
    }

    private StatusClass latest(String status) {
        @Nullable StatusClass known = latest.get(status);
        if (known == null) {
            known = vocabulary.classify(status);
            latest.put(status, known);
        }
        return known;
    }
}
