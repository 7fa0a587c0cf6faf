package io.github.renaksi.assessment;

import java.util.List;

/** An assessment that cannot be scored with an instrument and policy. All its problems are named at once. */
public final class InvalidAssessmentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    @SuppressWarnings("serial") // What List.copyOf gives can be serialised.
    private final List<String> problems;

    InvalidAssessmentException(String subject, List<String> problems) {
        super(message(subject, problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(String subject, List<String> problems) {
        String shown = String.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())));
        int more = problems.size() - SHOWN;
        return subject + " has " + problems.size()
                + (problems.size() == 1 ? " problem: " : " problems: ") + shown
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /**
     * Every problem, where the message shows the first {@value #SHOWN}.
     *
     * @return the problems, in the order of responses and questions
     */
    public List<String> problems() {
        return problems;
    }
}
