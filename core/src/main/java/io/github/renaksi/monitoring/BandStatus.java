// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * Where a figure stands (predikat): in a band, or incomplete (belum lengkap) where data are missing. What is incomplete
 * has no band, good or bad, since more may come.
 *
 * @param kind which of these
 * @param band the band, where it is graded
 * @param note why it has no band, or that the published table leaves its value out
 */
public record BandStatus(Kind kind, Optional<Band> band, Optional<Text> note) implements Localized {

    /** Whether there is a band, and if not, what kind of absence it is. */
    public enum Kind {
        /** The figure lies in a band. */
        GRADED,

        /** It is provisional, not computable, or offices are missing. */
        INCOMPLETE,

        /** It is complete and lies in no band. */
        OUTSIDE
    }

    // Checks that what is graded has a band and all else a note.
    public BandStatus {
        Checks.notNull(kind, "kind of a status");
        Checks.notNull(band, "band of a status");
        Checks.notNull(note, "note of a status");
        if ((kind == Kind.GRADED) != band.isPresent()) {
            throw Checks.failure(
                    ProblemCode.INVALID,
                    "status harus memiliki predikat jika dan hanya jika dinilai, diisi %s",
                    "a status must have a band where it is graded, and only there, was %s",
                    Checks.value(kind));
        }
        if (kind != Kind.GRADED && note.isEmpty()) {
            throw Checks.failure(
                    ProblemCode.MISSING,
                    "status tanpa predikat harus menyebut alasannya, diisi %s",
                    "a status without a band must say why, was %s",
                    Checks.value(kind));
        }
    }

    /**
     * In a band.
     *
     * @param band the band
     * @return the status
     */
    public static BandStatus graded(Band band) {
        return new BandStatus(Kind.GRADED, Optional.of(Checks.notNull(band, "band of a status")), Optional.empty());
    }

    /**
     * Incomplete (belum lengkap).
     *
     * @param why what is missing
     * @return the status
     */
    public static BandStatus incomplete(Text why) {
        return new BandStatus(
                Kind.INCOMPLETE, Optional.empty(), Optional.of(Checks.notNull(why, "reason of an incomplete status")));
    }

    /** In no band. */
    static BandStatus outside() {
        return new BandStatus(
                Kind.OUTSIDE,
                Optional.empty(),
                Optional.of(Text.of("di luar semua interval nilai", "outside all bands")));
    }

    /** The meaning of the band, or {@code belum lengkap} with what is missing. */
    @Override
    public String in(Language language) {
        return band.<Localized>map(Band::meaning)
                .orElseGet(() -> {
                    Text why = note.orElseThrow();
                    return kind == Kind.INCOMPLETE ? Text.format("belum lengkap: {0}", "incomplete: {0}", why) : why;
                })
                .in(language);
    }
}
