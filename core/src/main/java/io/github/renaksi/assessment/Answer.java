// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What a respondent said to a question (jawaban): a level of the scale, that the question does not apply, or nothing.
 *
 * <pre>{@code
 * Answer.rated(3)
 * Answer.rated(2).withNote("SK belum diperbarui").withEvidence(List.of("SK 065/2021"))
 * Answer.notApplicable().withNote("Tidak ada aplikasi lain")
 * Answer.unanswered()
 * }</pre>
 */
public sealed interface Answer permits Answer.Rated, Answer.NotApplicable, Answer.Unanswered {

    /** {@return what the respondent remarked, if anything} */
    Optional<String> note();

    /** {@return what supports the answer: names or addresses of documents, possibly none} */
    List<String> evidence();

    /**
     * The same answer with a note.
     *
     * @param note the note, not blank
     * @return a copy with the note
     */
    Answer withNote(String note);

    /**
     * The same answer with evidence.
     *
     * @param evidence names or addresses of documents
     * @return a copy with the evidence
     */
    Answer withEvidence(List<String> evidence);

    /**
     * A level of the scale. Whether the scale has it is checked when the assessment is scored.
     *
     * @param value the value of the level, at most 10<sup>19</sup> either way, a decimal of at most six places or a
     *     fraction with a denominator of at most 10,000
     * @param note what the respondent remarked
     * @param evidence what supports the answer
     */
    record Rated(Ratio value, Optional<String> note, List<String> evidence) implements Answer {

        public Rated {
            Checks.notNull(value, "level of an answer");
            Checks.amount(value.numerator(), value.denominator(), "level of an answer");
            note = Checks.optionalText(note, "note of an answer");
            evidence = Checks.texts(evidence, "evidence of an answer");
        }

        @Override
        public Rated withNote(String newNote) {
            return new Rated(value, Optional.of(newNote), evidence);
        }

        @Override
        public Rated withEvidence(List<String> newEvidence) {
            return new Rated(value, note, newEvidence);
        }
    }

    /**
     * The question does not apply to the region (tidak berlaku).
     *
     * @param note why
     * @param evidence what supports it
     */
    record NotApplicable(Optional<String> note, List<String> evidence) implements Answer {

        public NotApplicable {
            note = Checks.optionalText(note, "note of an answer");
            evidence = Checks.texts(evidence, "evidence of an answer");
        }

        @Override
        public NotApplicable withNote(String newNote) {
            return new NotApplicable(Optional.of(newNote), evidence);
        }

        @Override
        public NotApplicable withEvidence(List<String> newEvidence) {
            return new NotApplicable(note, newEvidence);
        }
    }

    /**
     * The question was not answered (belum dijawab). A question that a response does not mention is unanswered too.
     *
     * @param note why
     * @param evidence documents collected so far
     */
    record Unanswered(Optional<String> note, List<String> evidence) implements Answer {

        public Unanswered {
            note = Checks.optionalText(note, "note of an answer");
            evidence = Checks.texts(evidence, "evidence of an answer");
        }

        @Override
        public Unanswered withNote(String newNote) {
            return new Unanswered(Optional.of(newNote), evidence);
        }

        @Override
        public Unanswered withEvidence(List<String> newEvidence) {
            return new Unanswered(note, newEvidence);
        }
    }

    /**
     * A level that is a whole number.
     *
     * @param value the level
     * @return the answer
     */
    static Rated rated(long value) {
        return rated(Ratio.of(value));
    }

    /**
     * A level.
     *
     * @param value the level
     * @return the answer
     */
    static Rated rated(Ratio value) {
        return new Rated(value, Optional.empty(), List.of());
    }

    /** {@return an answer that says that the question does not apply} */
    static NotApplicable notApplicable() {
        return new NotApplicable(Optional.empty(), List.of());
    }

    /** {@return an answer that says that the question was not answered} */
    static Unanswered unanswered() {
        return new Unanswered(Optional.empty(), List.of());
    }
}
