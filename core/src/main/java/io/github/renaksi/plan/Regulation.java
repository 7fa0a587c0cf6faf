// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;

/**
 * A regulation, whatever it is called where it is cited (peraturan perundang-undangan).
 *
 * <p>Documents call one regulation by several titles; it is the same where type, number and year are.
 *
 * @param type its type in short: {@code UU}, {@code PP}, {@code Perpres}, {@code PermenPANRB}, {@code Perda Provinsi
 *     Sumatera Barat}
 * @param number its number, {@code 46}
 * @param year its year, 1 to 9999
 */
public record Regulation(String type, String number, int year) {

    // Checks texts and year.
    public Regulation {
        type = Checks.text(type, "type of a regulation");
        number = Checks.text(number, "number of a regulation of type '%s'", type);
        Checks.between(1, 9999, year, "year of %s %s", type, number);
    }

    /** Type, number and year: {@code PermenPANRB 46 Tahun 2020}. */
    @Override
    public String toString() {
        return type + " " + number + " Tahun " + year;
    }
}
