// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.FormulaIds;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.plan.Consolidation;
import java.util.List;
import java.util.Optional;

/** How parts of a period become one: what each {@link Consolidation} counts, computes, writes and refuses. */
enum ConsolidationRule {

    /** 8 + 45,5 = 53,5. */
    SUM {
        @Override
        Text formula() {
            return Text.of("jumlah", "sum");
        }

        @Override
        Optional<String> formulaIdOfSeveral(RealisedParts parts) {
            return Optional.of(FormulaIds.SUM);
        }

        @Override
        Optional<Ratio> several(RealisedParts parts) {
            return Optional.of(parts.values().sum());
        }

        @Override
        Working workingOfSeveral(RealisedParts parts) {
            return new Working(parts.added(parts::written), false);
        }

        @Override
        Working total(RealisedParts parts) {
            return new Working(Working.alike("{0}", parts.writtenSum()), true);
        }

        @Override
        Optional<Text> refusal(RealisedPart part) {
            return part.outOf()
                    .map(outOf -> Text.format(
                            "yang dijumlahkan, tidak boleh berupa bagian; yang untuk {0} adalah {1} dari {2}",
                            "which are added up, must not be shares; that of {0} is {1} out of {2}",
                            part.period(),
                            FigureFormat.exact(part.amount()),
                            FigureFormat.exact(outOf)));
        }
    },

    /** The last, and no other. */
    LAST {
        @Override
        Text formula() {
            return Text.of("nilai terakhir", "last value");
        }

        @Override
        Optional<String> formulaIdOfSeveral(RealisedParts parts) {
            throw new AssertionError(parts);
        }

        @Override
        List<RealisedPart> counted(List<RealisedPart> parts) {
            return parts.isEmpty() ? parts : List.of(parts.get(parts.size() - 1));
        }

        @Override
        Optional<Ratio> several(RealisedParts parts) {
            throw new AssertionError(parts);
        }

        @Override
        Working workingOfSeveral(RealisedParts parts) {
            throw new AssertionError(parts);
        }

        @Override
        Working total(RealisedParts parts) {
            throw new AssertionError(parts);
        }
    },

    /** (8 + 45) / 2, where each part has a value. */
    MEAN {
        @Override
        Text formula() {
            return Text.of("rata-rata", "mean");
        }

        @Override
        Optional<String> formulaIdOfSeveral(RealisedParts parts) {
            long shares = parts.list().stream()
                    .filter(part -> part.outOf().isPresent())
                    .count();
            if (shares == 0) {
                return Optional.of(FormulaIds.MEAN);
            }
            return shares == parts.size() ? Optional.of(FormulaIds.MEAN_OF_QUOTIENTS) : Optional.empty();
        }

        @Override
        Optional<Ratio> several(RealisedParts parts) {
            WeightedValues values = parts.values();
            return values.terms().size() == parts.size() ? values.mean() : Optional.empty();
        }

        @Override
        Working workingOfSeveral(RealisedParts parts) {
            return new Working(Working.alike("({0}) / {1}", parts.added(parts::written), parts.size()), false);
        }

        @Override
        Working total(RealisedParts parts) {
            return new Working(Working.alike("{0} / {1}", parts.writtenSum(), parts.size()), false);
        }
    },

    /** (8 + 45) / (10 + 50) = 53 / 60. */
    RATIO_OF_SUMS {
        @Override
        Text formula() {
            return Text.of("rasio jumlah", "ratio of sums");
        }

        @Override
        Optional<String> formulaIdOfSeveral(RealisedParts parts) {
            return Optional.of(FormulaIds.RATIO_OF_SUMS);
        }

        @Override
        Optional<Ratio> several(RealisedParts parts) {
            return RealisedParts.share(parts.sum(RealisedPart::amount), parts.sum(ConsolidationRule::whole));
        }

        @Override
        Working workingOfSeveral(RealisedParts parts) {
            return new Working(
                    Working.alike(
                            "({0}) / ({1})",
                            parts.added(part -> Working.number(part.amount())),
                            parts.added(part -> Working.number(whole(part)))),
                    false);
        }

        @Override
        Working total(RealisedParts parts) {
            return new Working(
                    Working.alike(
                            "{0} / {1}",
                            Working.number(parts.sum(RealisedPart::amount)),
                            Working.number(parts.sum(ConsolidationRule::whole))),
                    false);
        }

        @Override
        Optional<Text> refusal(RealisedPart part) {
            return part.outOf().isPresent()
                    ? Optional.empty()
                    : Optional.of(Text.format(
                            "yang digabung sebagai rasio jumlah, harus menyebut pembaginya; yang untuk {0} tidak",
                            "which are put together as a ratio of sums, must say what they are out of; that of {0} does not",
                            part.period()));
        }
    };

    static ConsolidationRule of(Consolidation consolidation) {
        return valueOf(consolidation.name());
    }

    private static Ratio whole(RealisedPart part) {
        return part.outOf().orElseThrow();
    }

    /** What it is called in a derivation. */
    abstract Text formula();

    /** How two or more parts that count give the value, for programs; none where some are shares and some are not. */
    abstract Optional<String> formulaIdOfSeveral(RealisedParts parts);

    /** How the parts that count, at least one, give the value, for programs. */
    final Optional<String> formulaId(RealisedParts parts) {
        if (parts.size() > 1) {
            return formulaIdOfSeveral(parts);
        }
        return Optional.of(parts.last().outOf().isPresent() ? FormulaIds.QUOTIENT : FormulaIds.VALUE);
    }

    /** The parts whose values count. */
    List<RealisedPart> counted(List<RealisedPart> parts) {
        return parts;
    }

    /** The value of two or more parts that count, in parts of 1; none where it is 0 of 0. */
    abstract Optional<Ratio> several(RealisedParts parts);

    /** What was reported in two or more parts, put together. */
    abstract Working workingOfSeveral(RealisedParts parts);

    /** What two or more parts add up to, before it is reduced: 53,5 or 53 / 60. */
    abstract Working total(RealisedParts parts);

    /** What is wrong with a part among others, to be said of the realisations of a target. */
    Optional<Text> refusal(RealisedPart part) {
        return Optional.empty();
    }

    /** The value of the parts that count, at least one. */
    final Optional<Ratio> value(RealisedParts parts) {
        return parts.size() == 1 ? parts.value(parts.last()) : several(parts);
    }

    /** What was reported, put together: 8 + 45,5 or (8 + 45) / (10 + 50); – of nothing. */
    final Working working(RealisedParts parts) {
        if (parts.list().isEmpty()) {
            return Working.UNKNOWN;
        }
        return parts.size() == 1
                ? new Working(
                        Working.alike("{0}", parts.written(parts.last())),
                        parts.last().outOf().isEmpty())
                : workingOfSeveral(parts);
    }
}
