// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import java.util.ArrayList;
import java.util.List;

/** The objectives (3.1), program groups (Table 7) and indicators (Table 8) of the reference edition. */
final class ReferenceProgram {

    static final List<Objective> OBJECTIVES = List.of(
            Objective.of("sasaran-jumlah", "meningkatnya jumlah pengaduan dari masyarakat", Direction.INCREASE),
            Objective.of("sasaran-penyelesaian", "meningkatnya persentase penyelesaian pengaduan", Direction.INCREASE));

    static final List<ProgramGroup> GROUPS = groups(ReferenceText.ANY_HEAD);

    static final List<SuccessIndicatorRow> INDICATORS = List.of(
            row(
                    1,
                    "Sebagian besar personil pengelola SP4N telah memperoleh pengembangan kompetensi teknis pengelolaan SP4N",
                    "Pengelola pengaduan menunjukkan peningkatan kinerja dan perilaku (etika)"),
            row(
                    2,
                    "Jumlah (alokasi) sumber daya manusia, anggaran, dan perangkat yang memadai",
                    "Semua unit pemberi layanan publik menerapkan proses bisnis pengelolaan pengaduan"),
            row(
                    3,
                    "Publik dapat mengakses data dan informasi terkait status dan mekanisme pengelolaan pengaduan baik berupa statistik maupun data lainnya",
                    "Data pengaduan dimanfaatkan oleh instansi untuk perbaikan program dan kebijakan pelayanan publik",
                    "Jumlah aplikasi lain yang diintegrasikan dengan aplikasi LAPOR!"),
            row(
                    4,
                    "Koordinasi vertikal dan horizontal intra dan antar instansi pemerintah, serta dalam simpul (hub) koordinasi SP4N terjadi secara rutin maupun sewaktu-waktu dibutuhkan",
                    "Pemantauan dan evaluasi dilakukan secara rutin dan hasilnya digunakan sebagai umpan balik untuk memperbaiki kebijakan pengelolaan pengaduan"),
            row(
                    5,
                    "Sebagian besar pengaduan masyarakat telah disampaikan dengan lengkap dan tepat serta menunjukkan peningkatan jumlah dibandingkan tahun sebelumnya",
                    "Semua pembuat kebijakan, termasuk pimpinan tertinggi instansi, secara aktif terlibat dalam keseluruhan proses kebijakan, mulai dari formulasi, koordinasi implementasi, hingga pemantauan dan evaluasi"));

    private ReferenceProgram() {}

    /** The groups, in which the head of the region is called so: {@code Gubernur}, {@code Kepala Daerah}. */
    static List<ProgramGroup> groups(String head) {
        return List.of(
                ProgramGroup.of(
                        "I",
                        "Penguatan Sumber Daya Manusia",
                        "sdm",
                        Program.of(
                                "I.1",
                                "Pelatihan",
                                Activity.of("I.1.1", "Pelatihan bagi manajemen/operasional harian pimpinan/pelaksana"),
                                Activity.of(
                                        "I.1.2",
                                        "Pelatihan tematik: komunikasi publik/pengolahan data/dll. untuk admin dan pejabat penghubung"),
                                Activity.of(
                                        "I.1.3",
                                        "In house training (coaching, on job training, dll.) untuk admin dan pejabat penghubung"))),
                ProgramGroup.of(
                        "II",
                        "Penguatan Kelembagaan",
                        "kelembagaan",
                        Program.of(
                                "II.1",
                                "Penguatan kebijakan kelembagaan (anggaran, sumber daya manusia, dan fasilitas)",
                                Activity.of("II.1.1", "Penyusunan Keputusan " + head + " tentang Roadmap"),
                                Activity.of("II.1.2", "Revisi SK tentang Pejabat Penghubung dan Admin")),
                        Program.of(
                                "II.2",
                                "Penguatan tata laksana pengelolaan pengaduan instansi dan pengintegrasian pengaduan ke SP4N-LAPOR!",
                                Activity.of("II.2.1", "Penyusunan rencana aksi pengelolaan pengaduan"),
                                Activity.of("II.2.2", "Penyusunan SOP pengelolaan SP4N-LAPOR!")),
                        Program.of(
                                "II.3",
                                "Memperkuat sistem pengawasan internal pengelolaan pengaduan oleh " + head + ", Wakil "
                                        + head + " dan Sekretaris Daerah",
                                Activity.of(
                                        "II.3.1",
                                        "Sinergitas dan koordinasi pengawasan dengan Inspektorat dan Ombudsman")),
                        Program.of(
                                "II.4",
                                "Penyusunan/penguatan panduan teknis",
                                Activity.of(
                                        "II.4.1",
                                        "Penyusunan panduan (buku manual) pengelolaan pengaduan dan Kode Etik"))),
                ProgramGroup.of(
                        "III",
                        "Optimalisasi Pemanfaatan Data dan Aplikasi",
                        "data",
                        Program.of(
                                "III.1",
                                "Penggunaan data pengaduan dalam kegiatan internal instansi",
                                Activity.of(
                                        "III.1.1",
                                        "Analisis data dan infografis pengaduan dipilah berdasarkan pengaduan instansi Organisasi Perangkat Daerah"),
                                Activity.of("III.1.2", "Input data untuk kegiatan/acara instansi")),
                        Program.of(
                                "III.2",
                                "Publikasi/diseminasi data",
                                Activity.of("III.2.1", "Publikasi data kepada publik"),
                                Activity.of("III.2.2", "Publikasi data kepada Unit Penyelenggara Pelayanan Publik")),
                        Program.of(
                                "III.3",
                                "Integrasi dengan aplikasi lain",
                                Activity.of("III.3.1", "Integrasi dengan aplikasi kependudukan"),
                                Activity.of("III.3.2", "Integrasi dengan aplikasi pelayanan lain"))),
                ProgramGroup.of(
                        "IV",
                        "Koordinasi, Pemantauan dan Evaluasi",
                        "koordinasi",
                        Program.of(
                                "IV.1",
                                "Koordinasi dengan simpul (hub) Provinsi/Pusat/Daerah",
                                Activity.of("IV.1.1", "Pemantauan proses pengelolaan pengaduan"),
                                Activity.of("IV.1.2", "Evaluasi kelembagaan, proses dan dampak"))),
                ProgramGroup.of(
                        "V",
                        "Peningkatan Partisipasi Pemangku Kepentingan",
                        "partisipasi",
                        Program.of(
                                "V.1",
                                "Komunikasi publik",
                                Activity.of("V.1.1", "Sosialisasi LAPOR! melalui kegiatan instansi dengan masyarakat"),
                                Activity.of("V.1.2", "Publikasi melalui media sosial, cetak & elektronik")),
                        Program.of(
                                "V.2",
                                "Peningkatan keterlibatan pihak internal",
                                Activity.of("V.2.1", "Rapat Koordinasi pejabat penghubung"),
                                Activity.of(
                                        "V.2.2",
                                        "Seminar peranan pengaduan dalam peningkatan kualitas pelayanan publik")),
                        Program.of(
                                "V.3",
                                "Peningkatan komitmen pimpinan dan pengelola Unit Penyelenggara Pelayanan Publik",
                                Activity.of("V.3.1", "Seminar pengelolaan pengaduan"),
                                Activity.of("V.3.2", "Gathering dalam rangka Hari Pelayanan Publik"))));
    }

    private static SuccessIndicatorRow row(int number, String... texts) {
        ProgramGroup group = GROUPS.get(number - 1);
        List<SuccessIndicator> indicators = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            indicators.add(SuccessIndicator.of("indikator-" + group.aspects().get(0) + "-" + i, texts[i - 1]));
        }
        return SuccessIndicatorRow.builder()
                .number(number + ".")
                .element(group.id())
                .name(group.name())
                .indicators(indicators)
                .build();
    }
}
