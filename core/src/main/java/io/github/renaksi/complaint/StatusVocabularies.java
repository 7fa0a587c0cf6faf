// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Vocabularies for exports of SP4N-LAPOR!.
 *
 * <p>Publishers differ in what they make of archived complaints: some count them as resolved, others do not. There is
 * no right default, so the two are named, and whoever maps otherwise says {@code LAPOR_ARCHIVED_IS_RESOLVED.with("…",
 * …)}. Neither claims to know every word: what they do not have is counted as {@link StatusClass#UNCLASSIFIED} and
 * stays visible.
 */
public final class StatusVocabularies {

    /**
     * SP4N-LAPOR!, archived counted as resolved.
     *
     * <ul>
     *   <li>{@link StatusClass#PENDING}: Belum Terverifikasi, Belum Diverifikasi, Belum Ditindaklanjuti
     *   <li>{@link StatusClass#IN_PROGRESS}: Terverifikasi, Terdisposisi
     *   <li>{@link StatusClass#FOLLOWED_UP}: Proses, Dalam Proses, Sedang Diproses, Ditindaklanjuti, Ditanggapi oleh
     *       Pelapor
     *   <li>{@link StatusClass#RESOLVED}: Selesai, Ditutup oleh Admin, Ditutup oleh Sistem, Diarsipkan oleh Admin
     * </ul>
     */
    public static final StatusVocabulary LAPOR_ARCHIVED_IS_RESOLVED = lapor(
            "lapor-archived-is-resolved",
            Text.of("SP4N-LAPOR!, arsip dihitung selesai", "SP4N-LAPOR!, archived counts as resolved"),
            StatusClass.RESOLVED);

    /**
     * SP4N-LAPOR!, archived counted as nothing that the office must handle: it is received and not resolved, is left
     * out of {@link CompletionRates#RESOLVED_OF_ELIGIBLE}, and has no deadline. All else as in
     * {@link #LAPOR_ARCHIVED_IS_RESOLVED}.
     */
    public static final StatusVocabulary LAPOR_ARCHIVED_IS_INELIGIBLE = lapor(
            "lapor-archived-is-ineligible",
            Text.of("SP4N-LAPOR!, arsip dihitung tidak memenuhi syarat", "SP4N-LAPOR!, archived counts as ineligible"),
            StatusClass.INELIGIBLE);

    private StatusVocabularies() {}

    private static StatusVocabulary lapor(String id, Text name, StatusClass archived) {
        Map<String, StatusClass> classes = new LinkedHashMap<>();
        classes.put("Belum Terverifikasi", StatusClass.PENDING);
        classes.put("Belum Diverifikasi", StatusClass.PENDING);
        classes.put("Belum Ditindaklanjuti", StatusClass.PENDING);
        classes.put("Terverifikasi", StatusClass.IN_PROGRESS);
        classes.put("Terdisposisi", StatusClass.IN_PROGRESS);
        classes.put("Proses", StatusClass.FOLLOWED_UP);
        classes.put("Dalam Proses", StatusClass.FOLLOWED_UP);
        classes.put("Sedang Diproses", StatusClass.FOLLOWED_UP);
        classes.put("Ditindaklanjuti", StatusClass.FOLLOWED_UP);
        classes.put("Ditanggapi oleh Pelapor", StatusClass.FOLLOWED_UP);
        classes.put("Selesai", StatusClass.RESOLVED);
        classes.put("Ditutup oleh Admin", StatusClass.RESOLVED);
        classes.put("Ditutup oleh Sistem", StatusClass.RESOLVED);
        classes.put("Diarsipkan oleh Admin", archived);
        return new StatusVocabulary(id, name, classes);
    }
}
