// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Ratio;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a band as they are read. */
final class BandParts {

    private @Nullable String grade;
    private @Nullable Text meaning;
    private Optional<Ratio> from = Optional.empty();
    private Optional<Ratio> to = Optional.empty();

    void grade(String given) {
        grade = given;
    }

    void meaning(Text given) {
        meaning = given;
    }

    void from(Optional<Ratio> given) {
        from = given;
    }

    void to(Optional<Ratio> given) {
        to = given;
    }

    /** The band, of which grade and meaning are there. */
    Band band() {
        return new Band(Objects.requireNonNull(grade), Objects.requireNonNull(meaning), from, to);
    }
}
