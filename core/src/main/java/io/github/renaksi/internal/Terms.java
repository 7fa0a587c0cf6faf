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
        for (String line : TABLE.split("\n")) {
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
        activities = kegiatan
        activity '%s' as changed = perubahan kegiatan '%s'
        activity = kegiatan
        activity reports = laporan kegiatan
        aggregation = cara penggabungan
        all = seluruh
        amount = besaran
        answer = jawaban
        answers = jawaban
        as-of date = tanggal data
        as-of day = tanggal data
        aspect = aspek
        aspects = aspek
        aspects that a priority is tied with = aspek yang skornya sama dengan suatu prioritas
        assessment = penilaian
        assessment matrix = matriks penilaian
        assessment that is published = penilaian yang diumumkan
        assessment to score = penilaian yang diskor
        attributes = atribut
        audit = pemeriksaan angka
        band = predikat
        bands = predikat
        baseline = baseline
        basis = dasar
        budget = anggaran
        calendar = kalender
        category = kategori
        cause = penyebab
        certainty = tingkat kepastian
        chain = rantai pemenuhan
        change = perubahan
        changes = perubahan
        channel = kanal
        check = pemeriksaan
        citation = rujukan
        citations = dasar hukum
        claimed share = persentase yang dilaporkan
        class = golongan
        classes = golongan
        clause = diktum
        clauses = diktum
        closing balance = sisa akhir
        code '%s' that another is made below = kode '%s' yang menjadi induk kode lain
        code = kode
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
        consolidation = cara konsolidasi
        continuation = kelanjutan
        conversion = konversi
        converted score = skor konversi
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
        decision on a priority = keputusan atas prioritas
        declared number = jumlah yang disebutkan untuk
        decree = keputusan
        definition = definisi
        definition without number = definisi tanpa nomor
        definitions = definisi
        denominator = penyebut
        derivation = asal perhitungan
        description = uraian
        difference = selisih
        direction = arah
        document = dokumen
        each = setiap
        each class = setiap golongan
        earlier assessment = penilaian terdahulu
        earlier edition = edisi terdahulu
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
        fact = fakta
        factor = faktor
        facts = fakta
        fault = kekeliruan
        figure = angka
        finding = temuan
        finding that is waived = temuan yang dikecualikan
        findings = temuan
        first day = hari pertama
        first result = hasil pertama
        flow tallies = rekapitulasi arus
        flow tally = rekapitulasi arus
        follow-up = tindak lanjut
        follow-up times = waktu tindak lanjut
        followed-up complaints = pengaduan yang ditindaklanjuti
        form = bentuk
        formula = rumus
        formula in words = rumus dengan kata-kata
        formulas = rumus
        framework = kerangka kerja
        framework component = komponen kerangka kerja
        framework components = komponen kerangka kerja
        gap = celah
        general information = informasi umum
        goal = tujuan
        grade = huruf predikat
        grades = huruf predikat
        group = kelompok
        group or program = kelompok atau program
        groups = kelompok
        groups, programs and activities = kelompok, program, dan kegiatan
        highest achievement = batas atas capaian
        holidays = hari libur
        hypotheses = dugaan
        hypothesis = dugaan
        id = id
        ids = id
        index = indeks
        indicator = indikator
        indicators = indikator
        Indonesian words = kata bahasa Indonesia
        ineligible complaints = pengaduan yang tidak memenuhi syarat
        instrument = instrumen
        issuer = penerbit
        its row = barisnya
        key = kunci
        kind = jenis
        label = label
        language = bahasa
        last as-of date = tanggal data terakhir
        last day = hari terakhir
        later assessment = penilaian kemudian
        later edition = edisi kemudian
        later score = skor kemudian
        level = tingkat
        levels = tingkat
        limit = batas
        list = daftar
        lower bound = batas bawah
        lowest achievement = batas bawah capaian
        marks = tanda centang
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
        names = nama
        note = catatan
        number = nomor
        number of classes = jumlah golongan
        number of complaints = jumlah pengaduan
        number of complaints that changed later = jumlah pengaduan yang berubah kemudian
        number of days = jumlah hari
        number of proposed priorities = jumlah usulan prioritas
        number of units '%s' that make 1 = jumlah satuan '%s' yang setara dengan 1
        number of working days = jumlah hari kerja
        numerator = pembilang
        objective = sasaran
        objectives = sasaran
        obstacles = kendala
        office = perangkat daerah
        offices that '%s' stands for = perangkat daerah yang diwakili '%s'
        one = satu
        open complaints = pengaduan yang belum selesai
        opening balance = sisa awal
        operand = unsur hitungan
        operands = unsur hitungan
        other answers to a survey = jawaban survei lainnya
        other period = periode lainnya
        outcome = hasil
        output = keluaran
        outputs = keluaran
        overdue complaints = pengaduan yang melewati batas waktu
        part = bagian
        parties = pihak terkait
        parts = bagian
        party = pihak terkait
        pending complaints = pengaduan yang belum diproses
        percentage = persentase
        period = periode
        period asked = periode yang ditanyakan pada
        period unit = satuan periode
        periods = periode
        place = tempat
        place below = tempat di bawah
        places = tempat
        plan = rencana aksi
        plan that is monitored = rencana aksi yang dipantau
        planned value = nilai rencana
        pointer = pointer
        policy = kebijakan
        preparation = tahap persiapan
        preparation step = langkah persiapan
        printed figure = angka tercetak
        priorities = prioritas
        priority = prioritas
        priority after a change = prioritas setelah perubahan
        priority before a change = prioritas sebelum perubahan
        problem = masalah
        program = program
        program group = kelompok program
        program groups = kelompok program
        programs = program
        progress = kemajuan pelaksanaan
        proposal = usulan prioritas
        proposed priorities = usulan prioritas
        published assessment = penilaian yang diumumkan
        published count = jumlah yang diumumkan
        published counts = jumlah yang diumumkan
        published priorities = prioritas yang diumumkan
        published priority = prioritas yang diumumkan
        quantity = volume
        quarter = triwulan
        question '%s' in the assessment matrix = pertanyaan '%s' dalam matriks penilaian
        question = pertanyaan
        questions = pertanyaan
        range = rentang
        rank = peringkat
        ranks = peringkat
        rate = persentase
        rating scale = skala penilaian
        realisation = realisasi
        realisations = realisasi
        reason '%s' why a figure is not computable = alasan '%s' mengapa angka tidak dapat dihitung
        reason = alasan
        reason for waiving '%s' = alasan pengecualian '%s'
        reason why a figure is not computable = alasan mengapa angka tidak dapat dihitung
        reasons = alasan
        receipt = penerimaan
        received complaints = pengaduan diterima
        records that name none = catatan yang tidak menyebutkannya
        region = wilayah
        regulation = peraturan
        regulation that was replaced = peraturan yang dicabut
        related places = tempat terkait
        remark on rule = keterangan ketentuan
        remedy = saran perbaikan
        replaced regulations = peraturan yang dicabut
        report = laporan
        report on activity = laporan kegiatan
        reports on activities = laporan kegiatan
        resolved complaints = pengaduan selesai
        resolved complaints without a date = pengaduan selesai tanpa tanggal
        respondent = responden
        response = jawaban responden
        responses = jawaban responden
        review = telaah
        review rule = aturan telaah
        revision = revisi
        rounding = pembulatan
        row = baris
        rows = baris
        rule = ketentuan
        rule for questions that do not apply = ketentuan untuk pertanyaan yang tidak berlaku
        rule for unanswered questions = ketentuan untuk pertanyaan yang belum dijawab
        rules = ketentuan
        rupiah spent on activity = rupiah yang dibelanjakan untuk kegiatan
        scale = skala
        scope = ruang lingkup
        score = skor
        scorer = penghitung skor
        scores = skor
        scoring policy = kebijakan penskoran
        second result = hasil kedua
        semester = semester
        separator = pemisah
        severity = tingkat temuan
        signatory = penanda tangan
        source = sumber
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
        survey = survei
        survey to score = survei yang diskor
        symbol = lambang
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
        time = waktu
        title = judul
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
        verified share = persentase yang diverifikasi
        view = tampilan
        vocabulary = daftar status
        waived findings = temuan yang dikecualikan
        waiver = pengecualian temuan
        weight = bobot
        weighted value = nilai tertimbang
        weighted values = nilai tertimbang
        weighting = pembobotan
        what is after the change = keadaan setelah perubahan
        what is asked = yang ditanyakan pada
        what is located = unsur yang ditempatkan
        what is written = yang ditulis
        what the realisation of target '%s' in %s is out of = penyebut realisasi target '%s' dalam %s
        what the realisation of target '%s' is out of = penyebut realisasi target '%s'
        what was before the change = keadaan sebelum perubahan
        whole = jumlah seluruhnya
        words = kata-kata
        work plan = rencana kerja
        working = uraian perhitungan
        working days = hari kerja
        working-day calendar = kalender hari kerja
        year = tahun
        years = tahun pelaksanaan
        """;
}
