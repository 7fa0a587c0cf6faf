// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.InvalidInput;
import io.github.renaksi.Language;
import io.github.renaksi.Problem;
import io.github.renaksi.Text;
import java.util.List;

/** An assessment that cannot be scored, with every reason at once. */
public final class InvalidAssessmentException extends IllegalArgumentException implements InvalidInput {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    @SuppressWarnings("serial") // What List.copyOf gives can be serialised.
    private final List<Problem> problems;

    InvalidAssessmentException(Text subject, List<Problem> problems) {
        super(message(subject, problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(Text subject, List<Problem> problems) {
        Text shown = Text.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())));
        int more = problems.size() - SHOWN;
        return subject.english() + " has " + problems.size()
                + (problems.size() == 1 ? " problem: " : " problems: ") + shown.in(Language.ENGLISH)
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /**
     * Every problem, where the message shows the first {@value #SHOWN}; that of an answer points into the document of
     * the assessment, {@code /responses/0/answers/sdm-1}.
     *
     * @return the problems, in the order of responses and questions
     */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
