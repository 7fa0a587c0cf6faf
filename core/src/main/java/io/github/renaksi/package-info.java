/**
 * What all packages share.
 *
 * <p>A {@link io.github.renaksi.Region} is a province, regency or city. A {@link io.github.renaksi.TimePeriod} is the
 * time that a figure speaks of, a {@link io.github.renaksi.Citation} the place it was taken from.
 * {@link io.github.renaksi.Marks} are the tick marks and circles of a printed table, of which some may be lost. The
 * library speaks two {@linkplain io.github.renaksi.Language languages}; its own words are
 * {@link io.github.renaksi.Text}, while names and texts of a decree stay as they were written, in Indonesian.
 *
 * <p>Every type here and in the other packages is immutable and safe to share between threads. Nothing reads the clock,
 * the default locale or time zone, a system property or a file.
 */
@NullMarked
package io.github.renaksi;

import org.jspecify.annotations.NullMarked;
