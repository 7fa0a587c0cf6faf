// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.internal.Checks;
import java.time.LocalDate;

/**
 * A day that is no working day though it may be Monday to Friday: a national holiday or a day of joint leave (hari
 * libur nasional, cuti bersama).
 *
 * @param day the day
 * @param name what it is called, such as {@code Tahun Baru Masehi}
 * @param source what decrees it, such as the joint ministerial decree (SKB 3 Menteri)
 */
public record Holiday(LocalDate day, String name, String source) {

    public Holiday {
        Checks.notNull(day, "day of a holiday");
        name = Checks.text(name, "name of the holiday on %s", day);
        source = Checks.text(source, "source of the holiday on %s", day);
    }

    /**
     * A holiday.
     *
     * @param day the day
     * @param name what it is called
     * @param source what decrees it
     * @return the holiday
     * @throws IllegalArgumentException if a text is blank
     */
    public static Holiday of(LocalDate day, String name, String source) {
        return new Holiday(day, name, source);
    }
}
