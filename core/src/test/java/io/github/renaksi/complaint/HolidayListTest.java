// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HolidayListTest {

    private static final String LINES = """
            # SKB 3 Menteri
            2025-01-01;Tahun Baru Masehi;SKB 3 Menteri

            Senin, 27 Januari 2025;Isra Mikraj;SKB 3 Menteri
            """;

    @Test
    void linesOfDateNameAndSourceAreRead() {
        HolidayList list = HolidayList.parse(LINES);
        assertThat(list.badLines()).isEmpty();
        assertThat(list.holidays())
                .containsExactly(
                        Holiday.of(LocalDate.of(2025, 1, 1), "Tahun Baru Masehi", "SKB 3 Menteri"),
                        Holiday.of(LocalDate.of(2025, 1, 27), "Isra Mikraj", "SKB 3 Menteri"));
        WorkingDayCalendar calendar = list.calendar();
        assertThat(calendar.coverage()).isEqualTo(TimePeriod.ofYear(2025));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2025, 1, 24), 1)).isEqualTo("2025-01-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2025, 12, 31), 1))
                .withMessageContaining("covers 2025, and was asked for 2026-01-01");
    }

    @Test
    void badAndDoubledLinesAreListedAndTheOthersRead() {
        HolidayList list = HolidayList.parse(LINES
                + "31 Feb 2025;Tidak ada;SKB\n1 Januari 2025;Tahun Baru;SKB\n2025-03-31;Idulfitri\n2025-04-01;;SKB");
        assertThat(list.holidays()).hasSize(2);
        assertThat(list.badLines()).extracting(HolidayList.BadLine::line).containsExactly(5, 6, 7, 8);
        assertThat(list.badLines().get(0).reason().in(Language.ENGLISH)).startsWith("cannot be read: '31 Feb 2025'");
        assertThat(list.badLines().get(1).reason().indonesian()).isEqualTo("1 Januari 2025 sudah ada di baris 2");
        assertThat(list.badLines().get(2).reason().indonesian())
                .isEqualTo("harus berisi tanggal;nama;sumber, ada 2 bagian");
        assertThatIllegalArgumentException()
                .isThrownBy(list::calendar)
                .withMessageStartingWith("holidays must be read without bad lines, had 4, the first in line 5: ");
    }

    @Test
    void aYearWithoutHolidaysIsNotCovered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HolidayList.parse("2023-01-01;A;B\n2025-01-01;A;B").calendar())
                .withMessage("holidays from 2023 to 2025 must have some in each year, had none in 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayList.parse("# kosong").calendar())
                .withMessage("holidays of a list must not be empty");
    }

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return RenaksiArbitraries.days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                .set()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 100)
    void aListIsReadAsItIsWrittenInEitherForm(@ForAll("days") Set<LocalDate> days) {
        List<Holiday> holidays = days.stream()
                .sorted()
                .map(day -> Holiday.of(day, "Libur", "SKB"))
                .toList();
        String iso = days.stream().map(day -> day + ";Libur;SKB").collect(Collectors.joining("\n"));
        String words = days.stream()
                .map(day -> Language.INDONESIAN.write(day) + "; Libur ;SKB")
                .collect(Collectors.joining("\r\n"));
        assertThat(HolidayList.parse(iso)).isEqualTo(new HolidayList(holidays, List.of()));
        assertThat(HolidayList.parse(words)).isEqualTo(HolidayList.parse(iso));
    }
}
