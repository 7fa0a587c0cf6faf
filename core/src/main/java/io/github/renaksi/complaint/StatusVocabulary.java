// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a source uses for the status of a complaint, and the class that each is counted in.
 *
 * <p>Words are compared without regard to case and white space. {@link StatusVocabularies} has ready ones.
 *
 * @param id a stable id
 * @param name its name
 * @param classes the class of each word, kept in lower case with single spaces; no two words may be the same so
 */
public record StatusVocabulary(String id, Text name, Map<String, StatusClass> classes) {

    public StatusVocabulary {
        id = Checks.id(id, "id of a status vocabulary");
        Checks.notNull(name, "name of vocabulary '%s'", id);
        Checks.notNull(classes, "classes of vocabulary '%s'", id);
        Map<String, StatusClass> copy = new LinkedHashMap<>();
        for (Map.Entry<String, StatusClass> entry : classes.entrySet()) {
            String word = fold(Checks.text(entry.getKey(), "status of vocabulary '%s'", id));
            StatusClass statusClass =
                    Checks.notNull(entry.getValue(), "class of status '%s' of vocabulary '%s'", word, id);
            if (copy.put(word, statusClass) != null) {
                throw Checks.failure(
                        ProblemCode.NOT_UNIQUE,
                        "status dalam daftar status '%s' tidak boleh berulang, '%s' muncul dua kali",
                        "statuses of vocabulary '%s' must be unique, '%s' occurs twice",
                        id,
                        Checks.value(entry.getKey()));
            }
        }
        classes = Collections.unmodifiableMap(copy);
    }

    /**
     * The class of a status.
     *
     * @param status the word of the source
     * @return its class, or {@link StatusClass#UNCLASSIFIED} where the vocabulary does not have it
     */
    public StatusClass classify(String status) {
        return classes.getOrDefault(fold(Checks.notNull(status, "status of a complaint")), StatusClass.UNCLASSIFIED);
    }

    /**
     * The class in which a complaint stood at the end of a day, whatever became of it later. What was closed (resolved,
     * unresolvable or ineligible) only after the day was followed up on it if it was answered by the day, else in
     * progress; and what was first answered after the day was in progress, unless it is known to have been closed by
     * the day. Where the source does not say when, a complaint counts as it stands in the source.
     *
     * @param complaint the complaint
     * @param asOf the day, not before the complaint was received
     * @return its class on the day
     */
    public StatusClass classify(ComplaintRecord complaint, LocalDate asOf) {
        Checks.notNull(complaint, "complaint to classify");
        Checks.notNull(asOf, "as-of date of a complaint");
        return stood(classify(complaint.status()), complaint, asOf);
    }

    /** As {@link #classify(ComplaintRecord, LocalDate)}, of a complaint whose latest class is known. */
    static StatusClass stood(StatusClass latest, ComplaintRecord complaint, LocalDate asOf) {
        Optional<LocalDate> answered = complaint.followedUpOn();
        Optional<LocalDate> since = latest.isClosed() ? complaint.resolvedOn().or(() -> answered) : answered;
        boolean changes = latest.isClosed() || latest.isAnswered();
        if (!changes || since.isEmpty() || !since.get().isAfter(asOf)) {
            return latest;
        }
        return answered.isPresent() && !answered.get().isAfter(asOf)
                ? StatusClass.FOLLOWED_UP
                : StatusClass.IN_PROGRESS;
    }

    /**
     * The same vocabulary with one more or another class for a word.
     *
     * @param status the word
     * @param statusClass its class
     * @return a copy
     */
    public StatusVocabulary with(String status, StatusClass statusClass) {
        Map<String, StatusClass> copy = new LinkedHashMap<>(classes);
        copy.put(fold(Checks.text(status, "status of vocabulary '%s'", id)), statusClass);
        return new StatusVocabulary(id, name, copy);
    }

    private static String fold(String status) {
        return Checks.singleSpaced(status).toLowerCase(Locale.ROOT);
    }
}
