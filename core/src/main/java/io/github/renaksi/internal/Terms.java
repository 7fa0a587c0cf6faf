// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The things that checks name, in Indonesian: {@code unit of target '%s'} is {@code satuan target '%s'}. A name is
 * translated noun by noun at its prepositions, so that the table has each noun once. What was never looked up was never
 * read: the table is made when the first check fails.
 */
final class Terms {

    private static final Pattern ARTICLE = Pattern.compile("(?:an?|the) ");

    /** What stands behind a noun: {@code '%s'}, {@code %s}, {@code (%s)}, {@code %d}. */
    private static final Pattern HOLES = Pattern.compile("(?:^| )(?:'%s'|%s|\\(%s\\)|%d)$");

    /** Each English preposition with the Indonesian one; a possessor follows without any. */
    private static final Map<String, String> PREPOSITIONS = prepositions();

    private static final Map<String, String> NOUNS = nouns();

    private Terms() {}

    /** The name of a thing in Indonesian; as it is where the table lacks a noun, which a test rules out. */
    static String indonesian(String name) {
        return find(name).orElse(name);
    }

    /** The name of a thing in Indonesian, its holes in the same order; empty if the table lacks a noun. */
    static Optional<String> find(String name) {
        return Optional.ofNullable(translated(name));
    }

    private static @Nullable String translated(String words) {
        Matcher article = ARTICLE.matcher(words);
        String name = article.lookingAt() ? words.substring(article.end()) : words;
        @Nullable String known = NOUNS.get(name);
        if (known != null || name.isEmpty()) {
            return known == null ? name : known;
        }
        for (Map.Entry<String, String> preposition : PREPOSITIONS.entrySet()) {
            int at = split(name, preposition.getKey());
            if (at >= 0) {
                @Nullable String left = translated(name.substring(0, at));
                @Nullable
                String right =
                        translated(name.substring(at + preposition.getKey().length()));
                return left == null || right == null ? null : left + preposition.getValue() + right;
            }
        }
        Matcher hole = HOLES.matcher(name);
        if (hole.find()) {
            @Nullable String before = translated(name.substring(0, hole.start()));
            return before == null ? null : before + name.substring(hole.start());
        }
        return null;
    }

    /** Behind the longest beginning that the table has as it stands, else at the first preposition; −1 if none. */
    private static int split(String name, String preposition) {
        for (int at = name.lastIndexOf(preposition); at >= 0; at = name.lastIndexOf(preposition, at - 1)) {
            if (NOUNS.containsKey(name.substring(0, at))) {
                return at;
            }
        }
        return name.indexOf(preposition);
    }

    private static Map<String, String> prepositions() {
        Map<String, String> prepositions = new LinkedHashMap<>();
        prepositions.put(" of ", " ");
        prepositions.put(" by ", " oleh ");
        prepositions.put(" in ", " dalam ");
        return prepositions;
    }

    private static Map<String, String> nouns() {
        Map<String, String> nouns = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            int equals = line.indexOf(" = ");
            if (nouns.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                throw new AssertionError("twice in the table of terms: " + line);
            }
        }
        return nouns;
    }

    private static final String TABLE = """
        '%s' closed otherwise = '%s' yang ditutup dengan cara lain
        absorption = penyerapan anggaran
        achievement = capaian
        achievement that is limited = capaian yang dibatasi
        achievements = capaian
        activities = kegiatan
        activity = kegiatan
        activity '%s' as changed = perubahan kegiatan '%s'
        activity reports = laporan kegiatan
        aggregation = cara penggabungan
        all = seluruh
        amount = besaran
        answer = jawaban
        answer to question '%s' after a change = jawaban pertanyaan '%s' setelah perubahan
        answer to question '%s' that changes = jawaban pertanyaan '%s' yang berubah
        answers = jawaban
        as-of date = tanggal data
        as-of day = tanggal data
        aspect = aspek
        aspects = aspek
        aspects that a priority is tied with = aspek yang skornya sama dengan suatu prioritas
        aspects tied after a change = aspek yang skornya sama setelah perubahan
        assessment = penilaian
        assessment matrix = matriks penilaian
        assessment that is published = penilaian yang diumumkan
        assessment to score = penilaian yang diskor
        attributes = atribut
        audit = pemeriksaan angka
        bad line = baris yang salah
        bad line %d = baris %d yang salah
        bad lines = baris yang salah
        bad row = baris yang salah
        bad row %d = baris %d yang salah
        bad rows = baris yang salah
        band = predikat
        band above a gap = predikat di atas celah
        band below a gap = predikat di bawah celah
        bands = predikat
        base = dasar
        baseline = baseline
        basis = dasar
        blank periods = periode tanpa laporan
        body = isi
        bound = batas
        breach = keterlambatan
        breaches = keterlambatan
        breakdown = rincian
        budget = anggaran
        calendar = kalender
        category = kategori
        cause = penyebab
        causes = penyebab
        ceiling = batas tertinggi
        certainty = tingkat kepastian
        chain = rantai pemenuhan
        chance = peluang
        change = perubahan
        changes = perubahan
        channel = kanal
        check = pemeriksaan
        choice = pilihan
        citation = rujukan
        citations = dasar hukum
        claimed share = persentase yang dilaporkan
        class = golongan
        classes = golongan
        clause = diktum
        clauses = diktum
        closing balance = sisa akhir
        code = kode
        code '%s' that another is made below = kode '%s' yang menjadi induk kode lain
        code below = kode di bawah
        comparison = perbandingan
        complaint = pengaduan
        complaint to classify = pengaduan yang digolongkan
        complaints = pengaduan
        complaints answered on a known day = pengaduan yang dijawab pada tanggal yang diketahui
        complaints answered on an unknown day = pengaduan yang dijawab pada tanggal yang tidak diketahui
        complaints by class = pengaduan menurut golongan
        complaints in progress = pengaduan yang sedang diproses
        complaints resolved late = pengaduan yang diselesaikan terlambat
        complaints resolved within their deadline = pengaduan yang diselesaikan tepat waktu
        complaints that changed later = pengaduan yang berubah kemudian
        complaints that wait for an answer = pengaduan yang menunggu jawaban
        completeness = kelengkapan
        compliance = tingkat kepatuhan pelaporan
        component = komponen
        condition = kondisi
        condition that needs attention = kondisi yang memerlukan perhatian pimpinan
        conditions = kondisi
        consequences = akibat
        consolidation = cara konsolidasi
        continuation = kelanjutan
        conversion = konversi
        converted score = skor konversi
        corrected findings = temuan yang sudah diperbaiki
        correction = koreksi
        count = jumlah
        counts = jumlah
        counts that are added = jumlah yang ditambahkan
        coverage = cakupan
        data = data
        date = tanggal
        dated rule = ketentuan bertanggal
        dated rules = ketentuan bertanggal
        day = hari
        day asked = hari yang ditanyakan pada
        day from which edition '%s' holds = tanggal mulai berlakunya edisi '%s'
        day from which working days are counted = hari mulai hari kerja dihitung
        day on which a complaint of office '%s' was %s = tanggal pengaduan perangkat daerah '%s' %s
        day on which a complaint of office '%s' was received = tanggal pengaduan perangkat daerah '%s' diterima
        days = hari
        deadline = batas waktu
        deadlines = batas waktu
        decimal = desimal
        decimals = jumlah desimal
        decimals that a ratio is rounded to = jumlah desimal pembulatan rasio
        decision = keputusan
        decision on a priority = keputusan atas prioritas
        declared number = jumlah yang disebutkan untuk
        decree = keputusan
        definition = definisi
        definition without number = definisi tanpa nomor
        definitions = definisi
        denominator = penyebut
        depth of the lists below the passage '%s' = kedalaman daftar di bawah paragraf '%s'
        derivation = asal perhitungan
        description = uraian
        diagnosis = diagnosis angka
        difference = selisih
        direction = arah
        document = dokumen
        each = setiap
        each class = setiap golongan
        earlier assessment = penilaian terdahulu
        earlier edition = edisi terdahulu
        earlier review = telaah terdahulu
        earlier score = skor terdahulu
        edition = edisi
        edition that edition '%s' supersedes = edisi yang digantikan edisi '%s'
        element = unsur
        elements = unsur
        end = akhir
        English words = kata bahasa Inggris
        evidence = bukti
        exact number = angka tepat
        exact value = nilai tepat
        exception = galat
        exception that was thrown = galat yang terjadi
        extension = perpanjangan
        extensions = perpanjangan
        facet = segi
        fact = fakta
        factor = faktor
        facts = fakta
        failed rules = aturan yang gagal
        fault = kekeliruan
        figure = angka
        finding = temuan
        finding that is waived = temuan yang dikecualikan
        findings = temuan
        findings alike = temuan serupa
        fingerprint = sidik temuan
        first day = hari pertama
        first result = hasil pertama
        floor = batas terendah
        flow tallies = rekapitulasi arus
        flow tally = rekapitulasi arus
        follow-up = tindak lanjut
        follow-up times = waktu tindak lanjut
        followed-up complaints = pengaduan yang ditindaklanjuti
        form = bentuk
        formula = rumus
        formula id = id rumus
        formula in words = rumus dengan kata-kata
        formulas = rumus
        formulas that are compared = rumus yang dibandingkan
        framework = kerangka kerja
        framework component = komponen kerangka kerja
        framework components = komponen kerangka kerja
        gap = celah
        general information = informasi umum
        goal = tujuan
        grade = huruf predikat
        grades = huruf predikat
        group = kelompok
        group of findings = kelompok temuan
        group or program = kelompok atau program
        group, program or activity = kelompok, program, atau kegiatan
        groups = kelompok
        groups, programs and activities = kelompok, program, dan kegiatan
        growth = pertumbuhan
        heading = judul
        hierarchy = hierarki
        highest achievement = batas atas capaian
        holiday = hari libur
        holidays = hari libur
        hypotheses = dugaan
        hypothesis = dugaan
        id = id
        id of a question that is answered otherwise = id pertanyaan yang dijawab lain
        id of a question that is tallied = id pertanyaan yang direkapitulasi
        id of a rule that failed = id aturan yang gagal
        ids = id
        incomplete status = status yang belum lengkap
        index = indeks
        indicator = indikator
        indicators = indikator
        Indonesian words = kata bahasa Indonesia
        ineligible complaints = pengaduan yang tidak memenuhi syarat
        instrument = instrumen
        issuer = penerbit
        items below the passage '%s' = butir di bawah paragraf '%s'
        its row = barisnya
        key = kunci
        kind = jenis
        label = label
        language = bahasa
        last as-of date = tanggal data terakhir
        last day = hari terakhir
        later assessment = penilaian kemudian
        later edition = edisi kemudian
        later review = telaah kemudian
        later score = skor kemudian
        lead = temuan utama
        level = tingkat
        level that what is not applicable counts as = tingkat bagi yang tidak berlaku
        levels = tingkat
        levels given to question '%s' = tingkat yang diberikan pada pertanyaan '%s'
        limit = batas
        limits = batas
        lines = baris
        list = daftar
        lower bound = batas bawah
        lowest achievement = batas bawah capaian
        mark = tanda
        marks = tanda centang
        mean per day = rata-rata per hari
        meaning = arti
        measure = ukuran
        members = anggota
        message = pesan
        mode = cara pembulatan
        mode by which a ratio is rounded = cara pembulatan rasio
        monitoring = pemantauan
        monitoring data = data pemantauan
        monitoring data that is added = data pemantauan yang ditambahkan
        monitoring policy = kebijakan pemantauan
        month = bulan
        months = bulan
        name = nama
        name asked = nama yang ditanyakan pada
        name of the holiday on %s = nama hari libur %s
        names = nama
        narrative = narasi
        new deadline = batas waktu baru
        new findings = temuan baru
        note = catatan
        number = nomor
        number of classes = jumlah golongan
        number of complaints = jumlah pengaduan
        number of complaints that changed later = jumlah pengaduan yang berubah kemudian
        number of days = jumlah hari
        number of other numbers of the source of a figure = banyaknya angka lain pada sumber angka
        number of proposed priorities = jumlah usulan prioritas
        number of units '%s' that make 1 = jumlah satuan '%s' yang setara dengan 1
        number of working days = jumlah hari kerja
        numbers = nomor
        numerator = pembilang
        objective = sasaran
        objectives = sasaran
        obstacles = kendala
        office = perangkat daerah
        office asked = perangkat daerah yang ditanyakan pada
        office of the report owed on activity '%s' = perangkat daerah yang belum melaporkan kegiatan '%s'
        offices that '%s' stands for = perangkat daerah yang diwakili '%s'
        one = satu
        open complaints = pengaduan yang belum selesai
        opening balance = sisa awal
        operand = unsur hitungan
        operands = unsur hitungan
        other answers to a survey = jawaban survei lainnya
        other numbers = angka lain
        other period = periode lainnya
        outcome = hasil
        output = keluaran
        outputs = keluaran
        overdue complaints = pengaduan yang melewati batas waktu
        owed report = laporan yang belum disampaikan
        part = bagian
        parties = pihak terkait
        parts = bagian
        party = pihak terkait
        passage = paragraf
        pending complaints = pengaduan yang belum diproses
        percentage = persentase
        period = periode
        period asked = periode yang ditanyakan pada
        period of the report owed on activity '%s' = periode laporan kegiatan '%s' yang belum disampaikan
        period unit = satuan periode
        periods = periode
        place = tempat
        place below = tempat di bawah
        places = tempat
        plan = rencana aksi
        plan that a rule is tested with = rencana aksi untuk menguji aturan
        plan that is monitored = rencana aksi yang dipantau
        planned value = nilai rencana
        pointer = pointer
        policy = kebijakan
        position = jabatan
        preparation = tahap persiapan
        preparation step = langkah persiapan
        printed figure = angka tercetak
        printed total = jumlah tercetak
        priorities = prioritas
        priority = prioritas
        priority after a change = prioritas setelah perubahan
        priority before a change = prioritas sebelum perubahan
        priority whose changes are asked for = prioritas yang ditanyakan perubahannya
        problem = masalah
        program = program
        program group = kelompok program
        program groups = kelompok program
        programs = program
        progress = kemajuan pelaksanaan
        property = properti
        proposal = usulan prioritas
        proposal after a change = usulan prioritas setelah perubahan
        proposed priorities = usulan prioritas
        published assessment = penilaian yang diumumkan
        published count = jumlah yang diumumkan
        published counts = jumlah yang diumumkan
        published priorities = prioritas yang diumumkan
        published priority = prioritas yang diumumkan
        quantity = volume
        quarter = triwulan
        question = pertanyaan
        question '%s' in the assessment matrix = pertanyaan '%s' dalam matriks penilaian
        questions = pertanyaan
        range = rentang
        rank = peringkat
        rank after a change = peringkat setelah perubahan
        ranks = peringkat
        rate = persentase
        rating scale = skala penilaian
        realisation = realisasi
        realisations = realisasi
        reason = alasan
        reason '%s' why a figure is not computable = alasan '%s' mengapa angka tidak dapat dihitung
        reason for waiving '%s' = alasan pengecualian '%s'
        reason why a figure is not computable = alasan mengapa angka tidak dapat dihitung
        reason why rule '%s' failed = alasan kegagalan aturan '%s'
        reasons = alasan
        receipt = penerimaan
        received complaints = pengaduan diterima
        records that name none = catatan yang tidak menyebutkannya
        region = wilayah
        regulation = peraturan
        regulation that was replaced = peraturan yang dicabut
        related places = tempat terkait
        remaining findings = temuan yang tersisa
        remark on rule = keterangan ketentuan
        remedy = saran perbaikan
        replaced regulations = peraturan yang dicabut
        report = laporan
        report of '%s' on activity '%s' = laporan '%s' tentang kegiatan '%s'
        report on activity = laporan kegiatan
        reports on activities = laporan kegiatan
        resolution = penyelesaian
        resolved complaints = pengaduan selesai
        resolved complaints without a date = pengaduan selesai tanpa tanggal
        respondent = responden
        response = jawaban responden
        responses = jawaban responden
        result whose sensitivity is asked for = hasil yang ditanyakan kepekaannya
        review = telaah
        review rule = aturan telaah
        revision = revisi
        rounding = pembulatan
        rounding of values that belong together = pembulatan nilai yang menjadi satu kesatuan
        row = baris
        rows = baris
        rows that a mode explains = baris yang dijelaskan cara pembulatan
        rule = ketentuan
        rule for aspects without score = ketentuan untuk aspek tanpa skor
        rule for questions that do not apply = ketentuan untuk pertanyaan yang tidak berlaku
        rule for unanswered questions = ketentuan untuk pertanyaan yang belum dijawab
        rule for zero = ketentuan nilai nol
        rule id = id ketentuan
        rule of attention = aturan prioritas pimpinan
        rule that is tested = aturan yang diuji
        rules = ketentuan
        rules of attention = aturan prioritas pimpinan
        rupiah spent on activity = rupiah yang dibelanjakan untuk kegiatan
        scale = skala
        scope = ruang lingkup
        score = skor
        scorer = penghitung skor
        scores = skor
        scoring policy = kebijakan penskoran
        second result = hasil kedua
        section = bagian
        sections = bagian
        semester = semester
        sensitivity = kepekaan peringkat
        separator = pemisah
        series = deret
        severity = tingkat temuan
        share = persentase
        side = arah
        signatory = penanda tangan
        source = sumber
        source of the holiday on %s = sumber hari libur %s
        start = awal
        status = status
        status vocabulary = daftar status
        statuses = status
        steps = langkah
        strategy = strategi
        success indicator = indikator keberhasilan
        success indicators = indikator keberhasilan
        successor = pengganti
        sum = jumlah
        superior = atasan
        survey = survei
        survey to score = survei yang diskor
        symbol = lambang
        table = tabel
        table audit = pemeriksaan tabel
        tables = tabel
        tallies = rekapitulasi
        tallies that '%s' is the sum of = rekapitulasi yang dijumlahkan untuk '%s'
        tally = rekapitulasi
        target = target
        target with a formula = target yang memiliki rumus
        targets = target
        term = suku
        terms = suku
        text = rumusan
        threshold = ambang
        threshold table = tabel ambang
        threshold table otherwise = tabel ambang untuk nilai selebihnya
        thresholds = ambang
        time = waktu
        times that question '%s' is not applicable = berapa kali pertanyaan '%s' tidak berlaku
        times that question '%s' is unanswered = berapa kali pertanyaan '%s' belum dijawab
        title = judul
        total = jumlah
        tracking id = nomor pelacakan
        trailing zeros = nol di belakang
        type = jenis
        unclassified complaints = pengaduan yang belum digolongkan
        unclassified status = status yang belum digolongkan
        unclassified statuses = status yang belum digolongkan
        undated complaints = pengaduan tanpa tanggal
        unit = satuan
        unit of time = satuan waktu
        units '%s' that make 1 = satuan '%s' yang setara dengan 1
        unmatched realisation = realisasi yang tidak cocok
        unmatched report = laporan yang tidak cocok
        unmatched tally = rekapitulasi yang tidak cocok
        unresolvable complaints = pengaduan yang tidak dapat diselesaikan
        unused waivers = pengecualian yang tidak digunakan
        upper bound = batas atas
        value = nilai
        value asked = nilai yang ditanyakan pada
        value in a sentence = nilai dalam kalimat
        value that is written = nilai yang ditulis
        values = nilai
        values that are rounded together = nilai yang dibulatkan bersama
        verified share = persentase yang diverifikasi
        view = tampilan
        vocabulary = daftar status
        waived findings = temuan yang dikecualikan
        waiver = pengecualian temuan
        weight = bobot
        weighted value = nilai tertimbang
        weighted values = nilai tertimbang
        weighting = pembobotan
        weights = bobot
        what is after the change = keadaan setelah perubahan
        what is asked = yang ditanyakan pada
        what is located = unsur yang ditempatkan
        what is written = yang ditulis
        what the realisation of target '%s' in %s is out of = penyebut realisasi target '%s' dalam %s
        what the realisation of target '%s' is out of = penyebut realisasi target '%s'
        what was before the change = keadaan sebelum perubahan
        whether activity '%s' is overdue = apakah kegiatan '%s' terlambat
        whole = jumlah seluruhnya
        why rule '%s' is applied beyond its validity = alasan ketentuan '%s' diterapkan melampaui masa berlakunya
        words = kata-kata
        work plan = rencana kerja
        working = uraian perhitungan
        working days = hari kerja
        working-day calendar = kalender hari kerja
        year = tahun
        year by which activities are due = tahun jatuh tempo kegiatan
        years = tahun pelaksanaan
        """;
}
