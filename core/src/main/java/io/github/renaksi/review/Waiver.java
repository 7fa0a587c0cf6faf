// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that its authors know of and keep (pengecualian temuan beserta alasan): all of a rule, those of an element
 * or of a property of it, or just one. No position in a list is part of it, so that it holds when rows are inserted.
 *
 * <p>What sums up rows of a table is waived by all of its rows together, or as the one finding that it is: in both
 * cases a row that is added later is told of.
 *
 * @param rule the id of the rule
 * @param element the {@linkplain Place#element() element} of the finding, if it is only of that
 * @param property the {@linkplain Place#property() property} of the finding, if it is only of that
 * @param fingerprint the {@linkplain Finding#fingerprint() fingerprint} of the finding, if it is only that one
 * @param reason why it is kept
 */
@RecordStyle
@Value.Builder
public record Waiver(
        String rule, Optional<String> element, Optional<String> property, Optional<String> fingerprint, String reason)
        implements WithWaiver {

    // Checks id, property and reason.
    public Waiver {
        rule = Checks.id(rule, "rule of a waiver");
        element = Checks.optionalText(element, "element of a waiver of '%s'", rule);
        Checks.notNull(property, "property of a waiver of '%s'", rule);
        if (property.filter(it -> !it.isEmpty() && it.charAt(0) != '/').isPresent()) {
            throw Checks.failure(
                    ProblemCode.NOT_A_POINTER,
                    "properti pengecualian '%s' harus kosong atau diawali '/', diisi %s",
                    "property of a waiver of '%s' must be empty or begin with '/', was %s",
                    rule,
                    Checks.quoted(property.get()));
        }
        fingerprint = Checks.optionalText(fingerprint, "fingerprint of a waiver of '%s'", rule);
        reason = Checks.text(reason, "reason for waiving '%s'", rule);
    }

    /**
     * A builder for a waiver; rule and reason must be given.
     *
     * @return the builder
     */
    public static WaiverBuilder builder() {
        return new WaiverBuilder();
    }

    /**
     * A waiver of all findings of a rule, those of later rows included.
     *
     * @param rule the id of the rule
     * @param reason why
     * @return the waiver
     */
    public static Waiver of(String rule, String reason) {
        return new Waiver(rule, Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }

    /**
     * A waiver of one finding, as long as it is about the same values and rows.
     *
     * @param finding the finding
     * @param reason why
     * @return the waiver
     */
    public static Waiver of(Finding finding, String reason) {
        return of(Checks.notNull(finding, "finding that is waived").rule(), reason)
                .withFingerprint(finding.fingerprint());
    }

    /**
     * Whether it covers a finding by itself.
     *
     * @param finding the finding
     * @return whether it is of the rule and, where the waiver names them, of the element, the property and the
     *     fingerprint; never where the finding sums up several rows and the waiver names a place
     */
    public boolean covers(Finding finding) {
        Checks.notNull(finding, "finding");
        return isOfRule(finding)
                && fingerprint.map(finding.fingerprint()::equals).orElse(true)
                && (!namesPlace() || (!finding.isSummary() && isAt(finding.place())));
    }

    /** Whether it covers a row of what a finding sums up. */
    boolean coversRow(Finding finding, Place row) {
        return isOfRule(finding) && fingerprint.isEmpty() && namesPlace() && isAt(row);
    }

    private boolean isOfRule(Finding finding) {
        return finding.rule().equals(rule);
    }

    private boolean namesPlace() {
        return element.isPresent() || property.isPresent();
    }

    private boolean isAt(Place place) {
        return (element.isEmpty() || element.equals(place.element()))
                && property.map(place.property()::equals).orElse(true);
    }
}
