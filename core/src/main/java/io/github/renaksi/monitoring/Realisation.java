// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Citation;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import io.github.renaksi.plan.StrategicTarget;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reached of a target in a period (realisasi): a number in the unit of the target, or a number of a number,
 * which together are a share.
 *
 * <p>Both are at most 10<sup>19</sup> either way, decimals of at most six places or fractions with a denominator of at
 * most 10,000.
 *
 * @param target the id of the target
 * @param period the time that it speaks of
 * @param amount the number in the unit of the target, 62 for 62 complaints; or, with {@code outOf}, what was counted
 * @param outOf what it was counted of, not negative and not less than the amount, which then is not negative either; 46
 *     of 62 are 74,19…%
 * @param asOf the day on which it was retrieved, if that is known
 * @param source where it was taken from, if that is known
 */
@RecordStyle
@Value.Builder
public record Realisation(
        String target,
        TimePeriod period,
        Ratio amount,
        Optional<Ratio> outOf,
        Optional<LocalDate> asOf,
        Optional<Citation> source)
        implements WithRealisation {

    // Checks id and numbers, and that a part is from 0 to its whole.
    public Realisation {
        target = Checks.id(target, "target of a realisation");
        Checks.notNull(period, "period of the realisation of target '%s'", target);
        Checks.notNull(amount, "amount of the realisation of target '%s'", target);
        Checks.notNull(outOf, "what the realisation of target '%s' is out of", target);
        Checks.notNull(asOf, "as-of day of the realisation of target '%s'", target);
        Checks.notNull(source, "source of the realisation of target '%s'", target);
        Checks.amount(amount.numerator(), amount.denominator(), "realisation of target '%s' in %s", target, period);
        if (outOf.isPresent()) {
            Ratio whole = outOf.get();
            Checks.amount(
                    whole.numerator(),
                    whole.denominator(),
                    "what the realisation of target '%s' in %s is out of",
                    target,
                    period);
        }
        if (outOf.isPresent() && outOf.get().signum() < 0) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "penyebut realisasi target '%s' pada %s tidak boleh negatif, diisi %s",
                    "what the realisation of target '%s' in %s is out of must not be negative, was %s",
                    target,
                    period,
                    Checks.value(outOf.get()));
        }
        if (outOf.isPresent() && (amount.signum() < 0 || amount.compareTo(outOf.get()) > 0)) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "realisasi target '%s' pada %s harus dari 0 sampai penyebutnya %s, diisi %s",
                    "realisation of target '%s' in %s must be from 0 to the %s that it is out of, was %s",
                    target,
                    period,
                    Checks.limit(outOf.get()),
                    Checks.value(amount));
        }
    }

    /**
     * A builder; target, period and amount must be given.
     *
     * @return the builder
     */
    public static RealisationBuilder builder() {
        return new RealisationBuilder();
    }

    /**
     * A number.
     *
     * @param target the id of the target
     * @param period the time that it speaks of
     * @param amount the number in the unit of the target
     * @return the realisation
     */
    public static Realisation of(String target, TimePeriod period, long amount) {
        return new Realisation(target, period, Ratio.of(amount), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A share.
     *
     * @param target the id of the target
     * @param period the time that it speaks of
     * @param part what was counted
     * @param whole what it was counted of
     * @return the realisation
     */
    public static Realisation share(String target, TimePeriod period, long part, long whole) {
        return of(target, period, part).withOutOf(Ratio.of(whole));
    }

    /**
     * What a tally of complaints says of a target that measures complaints: the number received, or part and whole of a
     * rate.
     *
     * @param target the target
     * @param tally the tally
     * @return the realisation, or empty where the target measures nothing that a tally has
     */
    public static Optional<Realisation> from(StrategicTarget target, ComplaintTally tally) {
        Checks.notNull(target, "target of a realisation");
        Checks.notNull(tally, "tally of complaints");
        return from(target, tally.period(), tally.counts()).map(it -> it.withAsOf(tally.asOf()));
    }

    /** As {@link #from(StrategicTarget, ComplaintTally)}, of counts that were retrieved on several days. */
    static Optional<Realisation> from(StrategicTarget target, TimePeriod period, ComplaintCounts counts) {
        Realisation received = of(target.id(), period, counts.received());
        return target.measure()
                .map(measure -> measure.rate()
                        .map(rate -> received.withAmount(rate.part(counts).value())
                                .withOutOf(rate.whole(counts).value()))
                        .orElse(received));
    }
}
