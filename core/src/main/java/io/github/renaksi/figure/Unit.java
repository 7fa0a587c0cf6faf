// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a figure counts in (satuan): nothing, per cent, complaints, …
 *
 * <pre>{@code
 * Unit.named("persen").write("98", Language.ENGLISH)       // 98%
 * Unit.named("pengaduan").write("60", Language.ENGLISH)    // 60 complaints
 * Unit.named("pengaduan").write("1", Language.ENGLISH)     // 1 complaint
 * Unit.named("tempat tidur").write("8", Language.ENGLISH)  // 8 tempat tidur: no English word is known
 * }</pre>
 *
 * @param symbol what stands behind the number: {@code %}, {@code pengaduan} or {@code complaints}; {@link #NONE} has
 *     none
 * @param one what stands behind the number 1, {@code complaint}; Indonesian has no other form for it
 * @param perOne how many of the unit make 1: 100 per cent, 1 complaint
 */
public record Unit(Text symbol, Text one, int perOne) {

    /** The sign of negative figures (U+2212), as wide as a plus; a hyphen would be taken for a dash. */
    static final String MINUS = "\u2212";

    /** A plain number. */
    public static final Unit NONE = new Unit(Text.of("1"), 1);

    /** Per cent (persen): 215/221 is 97,3%. */
    public static final Unit PERCENT = new Unit(Text.of("%"), 100);

    /** What shares differ by (poin persentase): 99% and 72,5% by 26,5. */
    public static final Unit PERCENTAGE_POINTS = new Unit(
            Text.of("poin persentase", "percentage points"), Text.of("poin persentase", "percentage point"), 100);

    // Checks that nothing is missing, and that 1 or more of the unit make 1.
    public Unit {
        Checks.notNull(symbol, "symbol of a unit");
        Checks.notNull(one, "symbol of one of the unit '%s'", symbol);
        Checks.between(1, 1_000_000, perOne, "number of units '%s' that make 1", symbol);
    }

    /**
     * A unit whose words are the same whatever the number.
     *
     * @param symbol what stands behind the number
     * @param perOne how many of the unit make 1
     */
    public Unit(Text symbol, int perOne) {
        this(symbol, symbol, perOne);
    }

    /**
     * A unit of counting, whose words are the same whatever the number.
     *
     * @param symbol its name, {@code pengaduan}
     * @return the unit, of which 1 makes 1
     */
    public static Unit of(Text symbol) {
        return new Unit(symbol, 1);
    }

    /**
     * The unit that words name, if it is known here. Known, in Indonesian and in English, in any case, are
     *
     * <ul>
     *   <li>{@code 1}: none;
     *   <li>{@code %}, persen (also with the sign behind it), per cent, percent;
     *   <li>poin persen (also poin persentase, persen poin), percentage points;
     *   <li>pengaduan and aduan (complaints), laporan (reports), tiket (tickets), kali (times);
     *   <li>menit (minutes), jam (hours), hari (days), hari kerja (working days), hari kalender (calendar days), minggu
     *       (weeks), bulan (months), triwulan (quarters), semester (half-years), tahun (years);
     *   <li>orang (people), peserta (participants), responden (respondents), petugas (officers), pegawai (employees),
     *       perangkat daerah (offices), instansi (agencies), kecamatan (districts), desa (villages);
     *   <li>aspek (aspects), pertanyaan (questions), indikator (indicators), program (programs), kegiatan (activities),
     *       kanal and saluran (channels), aplikasi (applications), layanan (services), dokumen (documents), berkas
     *       (files), surat (letters), paket (packages), unit (units), poin (points), rupiah;
     *   <li>two of those that are counted with {@code /} or {@code per} between them: pengaduan/bulan, complaints per
     *       month.
     * </ul>
     *
     * @param words the words, {@code Persen} or {@code hari kerja}
     * @return the unit, or empty where the words are none of these
     */
    public static Optional<Unit> find(String words) {
        return KnownUnits.find(Checks.notNull(words, "name of a unit"));
    }

    /**
     * The unit that words name, whether it is known here or not.
     *
     * @param words the words, not blank
     * @return the unit of {@link #find}, or else a unit of counting that has these words in every language
     */
    public static Unit named(String words) {
        return find(words).orElseGet(() -> of(Text.of(words)));
    }

    /**
     * A written number with the unit behind it, the sign of per cent without a space: {@code 97,3%}. Documents print it
     * with one or without, and both are read.
     *
     * @param number the number or range of numbers, as the language writes it
     * @param language the language
     * @return such as {@code 80–90%}, {@code 60 pengaduan} or {@code 1 complaint}; the number alone for {@link #NONE}
     */
    public String write(String number, Language language) {
        if (equals(NONE)) {
            return number;
        }
        if (equals(PERCENT)) {
            return number + "%";
        }
        boolean single = number.equals("1") || number.equals(MINUS + "1");
        return number + " " + (single ? one : symbol).in(language);
    }

    /** Whether words are those of the unit in some language, in whatever case. */
    boolean isCalled(String words) {
        return Stream.of(symbol, one)
                .flatMap(text -> Stream.of(Language.values()).map(text::in))
                .anyMatch(words::equalsIgnoreCase);
    }

    /** Whether 1 of it makes 1, and it is no plain number. */
    boolean isCounting() {
        return perOne == 1 && !equals(NONE);
    }
}
