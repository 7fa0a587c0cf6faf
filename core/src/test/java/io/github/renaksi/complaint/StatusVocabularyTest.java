package io.github.renaksi.complaint;

import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE;
import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Text;
import java.util.Map;
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
