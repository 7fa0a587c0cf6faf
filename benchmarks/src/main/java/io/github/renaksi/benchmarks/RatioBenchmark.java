// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.benchmarks;

import io.github.renaksi.figure.Ratio;
import java.util.concurrent.TimeUnit;
import org.apache.commons.numbers.fraction.BigFraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Adds up a hundred fractions exactly; the rival is Apache Commons Numbers' BigFraction, which has no limit of size
 * either.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RatioBenchmark {

    private static final int COUNT = 100;

    /** Denominators: of the size of an assessment (1 to 6), and as large as rates over many offices have. */
    @Param({"6", "1000"})
    public int largestDenominator;

    private final Ratio[] ratios = new Ratio[COUNT];
    private final BigFraction[] fractions = new BigFraction[COUNT];

    /** Makes the same fractions for both. */
    @Setup
    public void fractions() {
        for (int i = 0; i < COUNT; i++) {
            int numerator = i * 37 % 101;
            int denominator = 1 + i * 53 % largestDenominator;
            ratios[i] = Ratio.of(numerator, denominator);
            fractions[i] = BigFraction.of(numerator, denominator);
        }
    }

    /** The library. */
    @Benchmark
    public Ratio renaksi() {
        Ratio sum = Ratio.ZERO;
        for (Ratio ratio : ratios) {
            sum = sum.plus(ratio);
        }
        return sum;
    }

    /** The rival. */
    @Benchmark
    public BigFraction bigFraction() {
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction fraction : fractions) {
            sum = sum.add(fraction);
        }
        return sum;
    }
}
