package io.github.renaksi.assessment;

/** What becomes of questions that do not apply. */
public enum NotApplicablePolicy {

    /** The question is not counted. */
    EXCLUDE,

    /** The question counts as the lowest level of the scale. */
    LOWEST_LEVEL
}
