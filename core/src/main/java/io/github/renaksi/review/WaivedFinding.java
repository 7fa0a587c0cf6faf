package io.github.renaksi.review;

/**
 * A finding that was waived, with its reason: it is shown and does not count.
 *
 * @param finding the finding
 * @param waiver the waiver
 */
public record WaivedFinding(Finding finding, Waiver waiver) {}
