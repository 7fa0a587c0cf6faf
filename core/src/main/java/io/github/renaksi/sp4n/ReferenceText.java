// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.Citation;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import java.util.List;

/** The words of the decree that every region can use: definitions, legal basis and clauses. */
final class ReferenceText {

    /** The decree that the reference edition was made from. */
    static final Citation DECREE = Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022");

    /** What the head of a region is called where it is not said of which (Table 1). */
    static final String ANY_HEAD = "Kepala Daerah";

    static final List<Definition> DEFINITIONS = List.of(
            Definition.of(
                    "1.",
                    "Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional (SP4N) adalah integrasi pengelolaan pengaduan pelayanan publik secara berjenjang pada setiap penyelenggara dalam kerangka sistem informasi pelayanan publik."),
            Definition.of(
                    "2.",
                    "Road Map Pengembangan Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional adalah dokumen peta jalan yang menggambarkan kondisi awal dan kondisi yang diinginkan serta tahapan dalam mengimplementasikan sistem pengelolaan pengaduan pelayanan publik."),
            Definition.of(
                    "3.",
                    "Pengadu adalah seluruh pihak baik warga negara maupun penduduk baik orang perseorangan, kelompok maupun badan hukum yang menyampaikan pengaduan kepada pengelola pengaduan pelayanan publik."),
            Definition.of(
                    "4.",
                    "Pengaduan adalah penyampaian keluhan yang disampaikan pengadu kepada pengelola pengaduan pelayanan publik atas pelayanan pelaksana yang tidak sesuai dengan standar pelayanan, atau pengabaian kewajiban dan/atau pelanggaran larangan oleh penyelenggara."),
            Definition.of(
                    "5.",
                    "Pengelolaan Pengaduan adalah kegiatan penanganan pengaduan sesuai dengan mekanisme dan tata cara pengelolaan pengaduan."),
            Definition.of(
                    "6.",
                    "Pengelola Pengaduan Pelayanan Publik yang selanjutnya disebut Pengelola adalah pejabat, pegawai atau orang yang ditugaskan oleh penyelenggara untuk mengelola pengaduan pada setiap penyelenggara pelayanan publik."),
            Definition.of(
                    "7.",
                    "Penyelenggara Pelayanan Publik yang selanjutnya disebut Penyelenggara adalah setiap institusi penyelenggara negara, korporasi, lembaga independen yang dibentuk berdasarkan undang-undang untuk kegiatan pelayanan publik, dan badan hukum lain yang dibentuk semata-mata untuk kegiatan pelayanan publik."),
            Definition.of(
                    "8.",
                    "Organisasi Penyelenggara Pelayanan Publik yang selanjutnya disebut Organisasi Penyelenggara adalah satuan kerja penyelenggara pelayanan publik yang berada di lingkungan institusi penyelenggara negara, korporasi, lembaga independen yang dibentuk berdasarkan undang-undang untuk kegiatan pelayanan publik, dan badan hukum lain yang dibentuk semata-mata untuk kegiatan pelayanan publik."),
            Definition.of(
                    "9.",
                    "Pelaksana Pelayanan Publik yang selanjutnya disebut Pelaksana adalah pejabat, pegawai, petugas, dan setiap orang yang bekerja di dalam organisasi penyelenggara yang bertugas melaksanakan tindakan atau serangkaian tindakan pelayanan publik."),
            Definition.of(
                    "10.",
                    "Aplikasi Sistem Pengaduan adalah sarana pengelolaan pengaduan pelayanan publik berbasis teknologi informasi yang akan menerima aduan, baik secara lisan, tertulis, SMS, media cetak, media elektronik maupun media lainnya untuk memudahkan pengadu maupun pengelola pengaduan di dalam penanganan pengaduan."),
            Definition.of(
                    "11.",
                    "LAPOR! atau Layanan Aspirasi dan Pengaduan Online Rakyat adalah layanan penyampaian semua aspirasi dan pengaduan rakyat secara online yang dikelola Kantor Staf Presiden."));

    private static final String MINISTER = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";

    static final List<RegulationCitation> LEGAL_BASIS = List.of(
            cite(1, "UU", "Undang-Undang", 25, 2009, "Pelayanan Publik"),
            cite(
                    2,
                    "PP",
                    "Peraturan Pemerintah",
                    96,
                    2012,
                    "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
            cite(3, "Perpres", "Peraturan Presiden", 76, 2013, "Pengelolaan Pengaduan Pelayanan Publik"),
            cite(4, "Perpres", "Peraturan Presiden", 95, 2018, "Sistem Pemerintahan Berbasis Elektronik"),
            cite(
                    5,
                    "PermenPANRB",
                    MINISTER,
                    62,
                    2018,
                    "Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional"),
            cite(
                    6,
                    "PermenPANRB",
                    MINISTER,
                    46,
                    2020,
                    "Road Map Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional Tahun 2020-2024"));

    private ReferenceText() {}

    private static RegulationCitation cite(int place, String type, String form, int number, int year, String title) {
        return RegulationCitation.builder()
                .regulation(new Regulation(type, String.valueOf(number), year))
                .text(form + " Nomor " + number + " Tahun " + year + " tentang " + title + ";")
                .title(title)
                .place("Mengingat " + place)
                .build();
    }

    static List<Clause> clauses(String title, String head) {
        return List.of(
                new Clause(
                        "KESATU",
                        title + ", sebagaimana tercantum dalam lampiran yang merupakan bagian tidak terpisahkan dari "
                                + "Keputusan " + head + " ini."),
                new Clause(
                        "KEDUA",
                        "Pemantauan dan evaluasi implementasi Rencana Aksi sebagaimana dimaksud dalam diktum KESATU "
                                + "dilaksanakan oleh unit kerja yang menyelenggarakan urusan pemerintahan daerah di "
                                + "bidang pengelolaan pengaduan pelayanan."),
                new Clause(
                        "KETIGA",
                        "Pemantauan dan evaluasi sebagaimana dimaksud dalam diktum KEDUA dilaksanakan sesuai ketentuan "
                                + "peraturan perundang-undangan."),
                new Clause("KEEMPAT", "Keputusan " + head + " ini mulai berlaku pada tanggal ditetapkan."));
    }
}
