// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * A government that has an action plan: a province, a regency or a city (provinsi, kabupaten, kota).
 *
 * @param level what it is, in its own words ({@code "Provinsi"}, {@code "Kabupaten"}, {@code "Kota"}, …); levels are
 *     data, since laws add some
 * @param name its name without the level ({@code "Sumatera Barat"})
 * @param code its code in the register of the Ministry of Home Affairs ({@code "13"}), if known
 */
public record Region(String level, String name, Optional<String> code) {

    // Checks that no text is blank.
    public Region {
        level = Checks.text(level, "level of a region");
        name = Checks.text(name, "name of a region");
        code = Checks.optionalText(code, "code of region '%s'", name);
    }

    /**
     * A region whose code is not known.
     *
     * @param level what it is ({@code "Provinsi"})
     * @param name its name without the level ({@code "Sumatera Barat"})
     * @return the region
     */
    public static Region of(String level, String name) {
        return new Region(level, name, Optional.empty());
    }

    /**
     * The same region with its code.
     *
     * @param newCode the code, not blank
     * @return a copy with the code
     */
    public Region withCode(String newCode) {
        return new Region(level, name, Optional.of(Checks.notNull(newCode, "code of region '%s'", name)));
    }

    /** Level and name: {@code Provinsi Sumatera Barat}. */
    @Override
    public String toString() {
        return level + " " + name;
    }
}
