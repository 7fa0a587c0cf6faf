// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Text;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The named rates. The Javadoc of each is its definition. */
public final class CompletionRates {

    private static final Rounding PER_CENT = Rounding.perCent(1);

    private static final Text RECEIVED = Text.of("diterima", "received");
    private static final Text RESOLVED = Text.of("diselesaikan", "resolved");

    /**
     * Resolved of received (pengaduan yang diselesaikan): resolved / received, where received counts every class, the
     * ineligible and unclassified ones included.
     *
     * <p>Source: Keputusan Gubernur Sumatera Barat 065-699-2022, Table 2, row 2: 215 of 221, printed 97,3%; in per cent
     * to one decimal, half up. The table says neither of which period nor of which channel.
     *
     * <p>0 of 0 is not computable.
     */
    public static final CompletionRate RESOLVED_OF_RECEIVED = new Share(
            "resolved-of-received",
            Text.of("persentase pengaduan yang diselesaikan", "rate of resolved complaints"),
            RESOLVED,
            ComplaintCounts::resolved,
            RECEIVED,
            ComplaintCounts::received);

    /**
     * Unresolvable of received (pengaduan yang tidak dapat diselesaikan): unresolvable / received.
     *
     * <p>Source: Keputusan Gubernur Sumatera Barat 065-699-2022, Table 2, row 3: 6 of 221, printed 2,7%; in per cent to
     * one decimal, half up. The decree leaves open whether complaints in progress are among them; here they are not.
     *
     * <p>0 of 0 is not computable.
     */
    public static final CompletionRate UNRESOLVABLE_OF_RECEIVED = new Share(
            "unresolvable-of-received",
            Text.of("persentase pengaduan yang tidak dapat diselesaikan", "rate of unresolvable complaints"),
            Text.of("tidak dapat diselesaikan", "unresolvable"),
            ComplaintCounts::unresolvable,
            RECEIVED,
            ComplaintCounts::received);

    /**
     * Resolved of eligible (pengaduan yang diselesaikan dari yang memenuhi syarat): resolved / (received − ineligible).
     *
     * <p>For offices that do not count spam, incomplete complaints and those outside their authority. Never lower than
     * {@link #RESOLVED_OF_RECEIVED}. Printed in per cent to one decimal, half up.
     *
     * <p>Not computable where no eligible complaint was received.
     */
    public static final CompletionRate RESOLVED_OF_ELIGIBLE = new Share(
            "resolved-of-eligible",
            Text.of(
                    "persentase pengaduan yang diselesaikan dari yang memenuhi syarat",
                    "rate of resolved among eligible complaints"),
            RESOLVED,
            ComplaintCounts::resolved,
            Text.of("memenuhi syarat", "eligible"),
            counts -> counts.received() - counts.ineligible());

    /**
     * Followed up of received (pengaduan yang ditindaklanjuti): (followed up + resolved + unresolvable) / received, all
     * that the office has answered, whether open or closed.
     *
     * <p>Jakarta published 13.671 of 14.233 of January 2023 as 96,1%, and 12.936 of the same month a few weeks earlier.
     * Printed in per cent to one decimal, half up.
     *
     * <p>0 of 0 is not computable.
     */
    public static final CompletionRate FOLLOWED_UP_OF_RECEIVED = new Share(
            "followed-up-of-received",
            Text.of("persentase pengaduan yang ditindaklanjuti", "rate of followed-up complaints"),
            Text.of("ditindaklanjuti", "followed up"),
            counts -> counts.followedUp() + counts.resolved() + counts.unresolvable(),
            RECEIVED,
            ComplaintCounts::received);

    private static final List<CompletionRate> ALL =
            List.of(RESOLVED_OF_RECEIVED, UNRESOLVABLE_OF_RECEIVED, RESOLVED_OF_ELIGIBLE, FOLLOWED_UP_OF_RECEIVED);

    private CompletionRates() {}

    /**
     * All of them.
     *
     * @return the rates above, in this order
     */
    public static List<CompletionRate> all() {
        return ALL;
    }

    /**
     * The named rate with an id.
     *
     * @param id the id, {@code resolved-of-received}
     * @return the rate, or empty where none of those above has the id
     */
    public static Optional<CompletionRate> find(String id) {
        Checks.notNull(id, "id of a rate of complaints");
        return ALL.stream().filter(rate -> rate.id().equals(id)).findFirst();
    }

    private record Share(
            String id,
            Text name,
            Text partName,
            ToLongFunction<ComplaintCounts> partOf,
            Text wholeName,
            ToLongFunction<ComplaintCounts> wholeOf)
            implements CompletionRate {

        @Override
        public Operand part(ComplaintCounts counts) {
            return new Operand(partName, Ratio.of(partOf.applyAsLong(Checks.notNull(counts, "counts of %s", id))));
        }

        @Override
        public Operand whole(ComplaintCounts counts) {
            return new Operand(wholeName, Ratio.of(wholeOf.applyAsLong(Checks.notNull(counts, "counts of %s", id))));
        }

        @Override
        public Rounding rounding() {
            return PER_CENT;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
