// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.figure.Ratio;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComplaintCountsProperties {

    @Provide
    Arbitrary<ComplaintCounts> counts() {
        return RenaksiArbitraries.complaintCounts();
    }

    @Provide
    Arbitrary<List<ComplaintCounts>> manyCounts() {
        return counts().list().ofMaxSize(200);
    }

    @Property
    void additionIsAssociative(
            @ForAll("counts") ComplaintCounts a,
            @ForAll("counts") ComplaintCounts b,
            @ForAll("counts") ComplaintCounts c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void additionIsCommutative(@ForAll("counts") ComplaintCounts a, @ForAll("counts") ComplaintCounts b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void addingNoneChangesNothing(@ForAll("counts") ComplaintCounts a) {
        assertThat(a.plus(ComplaintCounts.NONE)).isEqualTo(a);
        assertThat(ComplaintCounts.NONE.plus(a)).isEqualTo(a);
    }

    @Property
    void receivedIsTheSumOfTheClassesAndAddsUp(
            @ForAll("counts") ComplaintCounts a, @ForAll("counts") ComplaintCounts b) {
        assertThat(a.received())
                .isEqualTo(a.pending()
                        + a.inProgress()
                        + a.followedUp()
                        + a.resolved()
                        + a.unresolvable()
                        + a.ineligible()
                        + a.unclassified());
        assertThat(a.plus(b).received()).isEqualTo(a.received() + b.received());
    }

    @Property(tries = 200)
    void theCollectorAgreesWithALoopInAnyOrder(@ForAll("manyCounts") List<ComplaintCounts> counts) {
        ComplaintCounts sum = ComplaintCounts.NONE;
        for (ComplaintCounts each : counts) {
            sum = sum.plus(each);
        }

        assertThat(counts.stream().collect(ComplaintCounts.toSum())).isEqualTo(sum);
        assertThat(counts.parallelStream().collect(ComplaintCounts.toSum())).isEqualTo(sum);
        assertThat(counts.parallelStream().unordered().collect(ComplaintCounts.toSum()))
                .isEqualTo(sum);
    }

    @Provide
    Arbitrary<ComplaintCounts> reports() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, ComplaintCounts.MAX_REPORTED);
        return Combinators.combine(count, count, count, count, count, count, count)
                .as((a, b, c, d, e, f, g) -> RenaksiArbitraries.complaintCounts(List.of(a, b, c, d, e, f, g), b));
    }

    /** As many as a period report takes, each as great as it may be. */
    @Property(tries = 20)
    void aMillionReportsAddUp(@ForAll("reports") ComplaintCounts report) {
        ComplaintCounts sum = ComplaintCounts.NONE;
        for (int i = 0; i < 1_000_000; i++) {
            sum = sum.plus(report);
        }

        assertThat(sum.resolved()).isEqualTo(Math.multiplyExact(report.resolved(), 1_000_000L));
        assertThat(sum.received()).isEqualTo(Math.multiplyExact(report.received(), 1_000_000L));
        assertThat(GeneralInformation.ofOneMonth(sum)
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .value())
                .isEqualTo(GeneralInformation.ofOneMonth(report)
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .value());
    }

    @Property
    void aRateOfSumsLiesBetweenTheRates(@ForAll("counts") ComplaintCounts a, @ForAll("counts") ComplaintCounts b) {
        Assume.that(a.received() > 0 && b.received() > 0);
        CompletionRate rate = CompletionRates.RESOLVED_OF_RECEIVED;
        Ratio first = GeneralInformation.ofOneMonth(a).rate(rate).exact();
        Ratio second = GeneralInformation.ofOneMonth(b).rate(rate).exact();
        Ratio low = first.compareTo(second) <= 0 ? first : second;
        Ratio high = first.compareTo(second) <= 0 ? second : first;

        assertThat(GeneralInformation.ofOneMonth(a.plus(b)).rate(rate).exact()).isBetween(low, high);
    }

    @Property
    void aRateLiesBetweenNothingAndAll(@ForAll("counts") ComplaintCounts counts) {
        Assume.that(counts.received() > 0);

        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .exact())
                .isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(GeneralInformation.ofOneMonth(counts)
                        .rate(CompletionRates.UNRESOLVABLE_OF_RECEIVED)
                        .exact())
                .isBetween(Ratio.ZERO, Ratio.ONE);
    }
}
