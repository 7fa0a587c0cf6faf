// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for, and once. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    static <T> Lazy<T> of(Supplier<T> computation) {
        return new Lazy<>(computation);
    }

    @Override
    public T get() {
        @Nullable T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = computation.get();
                    value = known;
                }
            }
        }
        return known;
    }
}
