// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE;
import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusVocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "Belum Ditindaklanjuti, PENDING",
        "Terdisposisi, IN_PROGRESS",
        "Proses, FOLLOWED_UP",
        "Ditanggapi oleh Pelapor, FOLLOWED_UP",
        "Selesai, RESOLVED",
        "Ditutup oleh Admin, RESOLVED",
        "Ditutup oleh Sistem, RESOLVED",
        "Diarsipkan oleh Admin, RESOLVED",
        "Hilang, UNCLASSIFIED"
    })
    void theWordsOfExportsAreClassified(String status, StatusClass statusClass) {
        assertThat(LAPOR_ARCHIVED_IS_RESOLVED.classify(status)).isEqualTo(statusClass);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # status | followed up on | resolved on | class on 20 March
            Selesai               |            | 2023-03-20 | RESOLVED
            Selesai               | 2023-03-20 | 2023-03-21 | FOLLOWED_UP
            Selesai               | 2023-03-21 | 2023-03-21 | IN_PROGRESS
            Selesai               |            | 2023-03-21 | IN_PROGRESS
            Selesai               |            |            | RESOLVED
            Selesai               | 2023-03-20 |            | RESOLVED
            # first answered after the day, and so not finished on it
            Selesai               | 2023-03-21 |            | IN_PROGRESS
            # the day of the end counts, whatever the source says of the first answer
            Selesai               | 2023-03-21 | 2023-03-20 | RESOLVED
            Buntu                 | 2023-03-20 | 2023-03-21 | FOLLOWED_UP
            Buntu                 | 2023-03-21 |            | IN_PROGRESS
            Diarsipkan oleh Admin |            | 2023-03-21 | IN_PROGRESS
            Diarsipkan oleh Admin |            | 2023-03-20 | INELIGIBLE
            Diarsipkan oleh Admin | 2023-03-21 |            | IN_PROGRESS
            Proses                | 2023-03-20 |            | FOLLOWED_UP
            Proses                | 2023-03-21 |            | IN_PROGRESS
            Proses                |            |            | FOLLOWED_UP
            # what is neither answered nor closed has not changed
            Terdisposisi          | 2023-03-21 | 2023-03-21 | IN_PROGRESS
            Belum Ditindaklanjuti | 2023-03-21 | 2023-03-21 | PENDING
            Hilang                | 2023-03-21 | 2023-03-21 | UNCLASSIFIED
            """)
    void aComplaintIsClassifiedAsItStoodOnTheDay(
            String status, @Nullable LocalDate followedUpOn, @Nullable LocalDate resolvedOn, StatusClass statusClass) {
        ComplaintRecord complaint = ComplaintRecord.builder()
                .category("aspirasi")
                .status(status)
                .receivedOn(LocalDate.of(2023, 3, 1))
                .followedUpOn(Optional.ofNullable(followedUpOn))
                .resolvedOn(Optional.ofNullable(resolvedOn))
                .office("Dinsos")
                .build();

        assertThat(LAPOR_ARCHIVED_IS_INELIGIBLE
                        .with("Buntu", StatusClass.UNRESOLVABLE)
                        .classify(complaint, LocalDate.of(2023, 3, 20)))
                .isEqualTo(statusClass);
    }

    @Test
    void archivedIsTheUsersDecision() {
        assertThat(LAPOR_ARCHIVED_IS_INELIGIBLE.classify("Diarsipkan oleh Admin"))
                .isEqualTo(StatusClass.INELIGIBLE);
        assertThat(LAPOR_ARCHIVED_IS_RESOLVED
                        .with("Diarsipkan oleh Admin", StatusClass.UNRESOLVABLE)
                        .classify("Diarsipkan oleh Admin"))
                .isEqualTo(StatusClass.UNRESOLVABLE);
    }

    @Test
    void caseAndWhiteSpaceDoNotMatter() {
        assertThat(LAPOR_ARCHIVED_IS_RESOLVED.classify("  DITUTUP   oleh\tadmin "))
                .isEqualTo(StatusClass.RESOLVED);
        assertThat(LAPOR_ARCHIVED_IS_RESOLVED.classify("Ditutup\u00a0oleh Admin"))
                .isEqualTo(StatusClass.RESOLVED);
    }

    @Test
    void aWordMayNotHaveTwoClasses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusVocabulary(
                        "v",
                        Text.of("V"),
                        new java.util.TreeMap<>(
                                Map.of("Selesai", StatusClass.RESOLVED, "selesai", StatusClass.PENDING))))
                .withMessage("statuses of vocabulary 'v' must be unique, 'selesai' occurs twice");
    }
}
