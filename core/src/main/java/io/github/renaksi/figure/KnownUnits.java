// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for units that action plans use, Indonesian and English side by side: the table of {@link Unit#named}. */
final class KnownUnits {

    /** Complaints per month, or complaints/month. */
    private static final Pattern RATE = Pattern.compile("(?<what>.+?)(?<per> per |/)(?<each>.+)");

    private static final List<Unit> ALL = new ArrayList<>();
    private static final Map<String, Unit> BY_WORDS = new HashMap<>();

    static {
        know(Unit.NONE, "1");
        know(
                Unit.PERCENT,
                "%",
                "persen",
                "persen (%)",
                "persentase",
                "persentase (%)",
                "percentage",
                "percent",
                "per cent");
        know(Unit.PERCENTAGE_POINTS, "poin persen", "poin persentase", "persen poin");
        // What is counted of complaints.
        counting("pengaduan", "complaint", "complaints");
        counting("aduan", "complaint", "complaints");
        counting("laporan", "report", "reports");
        counting("tiket", "ticket", "tickets");
        counting("kali", "time", "times");
        // Time.
        counting("menit", "minute", "minutes");
        counting("jam", "hour", "hours");
        counting("hari", "day", "days");
        counting("hari kerja", "working day", "working days");
        counting("hari kalender", "calendar day", "calendar days");
        counting("minggu", "week", "weeks");
        counting("bulan", "month", "months");
        counting("triwulan", "quarter", "quarters");
        counting("semester", "half-year", "half-years");
        counting("tahun", "year", "years");
        // People and offices.
        counting("orang", "person", "people");
        counting("peserta", "participant", "participants");
        counting("responden", "respondent", "respondents");
        counting("petugas", "officer", "officers");
        counting("pegawai", "employee", "employees");
        counting("perangkat daerah", "office", "offices");
        counting("instansi", "agency", "agencies");
        counting("kecamatan", "district", "districts");
        counting("desa", "village", "villages");
        // What a plan is made of, and what comes out of it.
        counting("aspek", "aspect", "aspects");
        counting("pertanyaan", "question", "questions");
        counting("indikator", "indicator", "indicators");
        counting("program", "program", "programs");
        counting("kegiatan", "activity", "activities");
        counting("kanal", "channel", "channels");
        counting("saluran", "channel", "channels");
        counting("aplikasi", "application", "applications");
        counting("layanan", "service", "services");
        counting("dokumen", "document", "documents");
        counting("berkas", "file", "files");
        counting("surat", "letter", "letters");
        counting("paket", "package", "packages");
        counting("unit", "unit", "units");
        counting("poin", "point", "points");
        counting("rupiah", "rupiah", "rupiah");
    }

    private KnownUnits() {}

    private static void counting(String indonesian, String one, String several) {
        know(new Unit(Text.of(indonesian, several), Text.of(indonesian, one), 1));
    }

    private static void know(Unit unit, String... alsoWritten) {
        ALL.add(unit);
        for (String words : alsoWritten) {
            BY_WORDS.put(words, unit);
        }
        for (Text words : List.of(unit.symbol(), unit.one())) {
            BY_WORDS.putIfAbsent(words.indonesian(), unit);
            BY_WORDS.putIfAbsent(words.english(), unit);
        }
    }

    /** Every unit of the table, in its order. */
    static List<Unit> all() {
        return List.copyOf(ALL);
    }

    /** The unit that words name in whatever case and spaces, if the table has it or both halves of a rate. */
    static Optional<Unit> find(String words) {
        String key = Checks.singleSpaced(words).toLowerCase(Locale.ROOT);
        @Nullable Unit known = BY_WORDS.get(key);
        return known != null ? Optional.of(known) : rate(key);
    }

    private static Optional<Unit> rate(String key) {
        Matcher rate = RATE.matcher(key);
        if (!rate.matches()) {
            return Optional.empty();
        }
        @Nullable Unit what = BY_WORDS.get(rate.group("what"));
        @Nullable Unit each = BY_WORDS.get(rate.group("each"));
        if (what == null || each == null || !what.isCounting() || !each.isCounting()) {
            return Optional.empty();
        }
        String per = rate.group("per");
        return Optional.of(new Unit(per(what.symbol(), per, each), per(what.one(), per, each), 1));
    }

    private static Text per(Text what, String per, Unit each) {
        return Text.format("{0}{1}{2}", "{0}{1}{2}", what, per, each.one());
    }
}
