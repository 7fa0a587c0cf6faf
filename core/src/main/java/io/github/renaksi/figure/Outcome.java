// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * A value, or the reason why there is none.
 *
 * @param <T> what the value is
 */
public sealed interface Outcome<T> {

    /**
     * There is a value.
     *
     * @param <T> what it is
     * @param known the value
     */
    record Known<T>(T known) implements Outcome<T> {

        // Checks that nothing is missing.
        public Known {
            Checks.notNull(known, "value of an outcome");
        }

        /** The value. */
        @Override
        public Optional<T> value() {
            return Optional.of(known);
        }

        /** None. */
        @Override
        public Optional<NotComputable> reason() {
            return Optional.empty();
        }
    }

    /**
     * There is none.
     *
     * @param <T> what it would be
     * @param why the reason
     */
    record Missing<T>(NotComputable why) implements Outcome<T> {

        // Checks that nothing is missing.
        public Missing {
            Checks.notNull(why, "reason of an outcome");
        }

        /** None. */
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        /** The reason. */
        @Override
        public Optional<NotComputable> reason() {
            return Optional.of(why);
        }
    }

    /**
     * A value.
     *
     * @param <T> what it is
     * @param value the value
     * @return the outcome
     */
    static <T> Outcome<T> of(T value) {
        return new Known<>(value);
    }

    /**
     * No value.
     *
     * @param <T> what it would be
     * @param reason why there is none
     * @return the outcome
     */
    static <T> Outcome<T> missing(NotComputable reason) {
        return new Missing<>(reason);
    }

    /**
     * A value that may be absent.
     *
     * @param <T> what it is
     * @param value the value, if there is one
     * @param reason why there is none where there is none
     * @return the outcome
     */
    static <T> Outcome<T> of(Optional<T> value, NotComputable reason) {
        Checks.notNull(value, "value of an outcome");
        return value.map(Outcome::of).orElseGet(() -> missing(reason));
    }

    /**
     * The value.
     *
     * @return the value, or empty where there is a reason
     */
    Optional<T> value();

    /**
     * Why there is no value.
     *
     * @return the reason, or empty where there is a value
     */
    Optional<NotComputable> reason();
}
