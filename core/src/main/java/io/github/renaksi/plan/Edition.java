// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which edition of a plan this is (edisi).
 *
 * @param id its id, {@code 2022}
 * @param supersedes the id of the edition that it takes the place of, if it does
 * @param effectiveFrom the first day on which it holds, if that is stated: diktum KEEMPAT of the decree says the day of
 *     its signing
 */
public record Edition(String id, Optional<String> supersedes, Optional<LocalDate> effectiveFrom) {

    // Checks the ids, and that it does not supersede itself.
    public Edition {
        id = Checks.id(id, "id of an edition");
        supersedes = Checks.optionalId(supersedes, "edition that edition '%s' supersedes", id);
        Checks.notNull(effectiveFrom, "day from which edition '%s' holds", id);
        if (supersedes.filter(id::equals).isPresent()) {
            throw Checks.failure(
                    ProblemCode.CIRCULAR,
                    "edisi yang digantikan edisi '%s' harus edisi lain, diisi '%s'",
                    "edition that edition '%s' supersedes must be another, was '%s'",
                    id,
                    Checks.value(id));
        }
    }

    /**
     * A first edition.
     *
     * @param id its id
     * @return the edition, which supersedes none
     */
    public static Edition of(String id) {
        return new Edition(id, Optional.empty(), Optional.empty());
    }

    /**
     * The edition that follows this one.
     *
     * @param newId its id
     * @param from the first day on which it holds
     * @return an edition that supersedes this one
     * @throws IllegalArgumentException if it has the id of this one
     */
    public Edition amended(String newId, LocalDate from) {
        return new Edition(newId, Optional.of(id), Optional.of(from));
    }
}
