// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The aspects of the reference edition: 1.4 and Table 4. */
final class ReferenceInstrument {

    static final Instrument INSTRUMENT = Instrument.builder()
            .id("sp4n")
            .edition("2022")
            .name("Matrik Asesmen Pengelolaan Pengaduan Pelayanan Publik")
            .citation(ReferenceText.DECREE.at("Tabel 4"))
            .scale(RatingScale.between(1, 4))
            .addAspects(
                    aspect(
                            "kelembagaan",
                            "Kebijakan dan Kelembagaan",
                            "Sistem pengelolaan pengaduan didukung oleh pembagian peran yang jelas diantara pimpinan, pengawas dan level operasional",
                            "Pejabat yang bertanggungjawab dalam supervisi pengelolaan pengaduan berupaya memberikan solusi terhadap kekurangan dalam pengelolaan pengaduan meliputi kebutuhan sumber daya manusia, anggaran, proses bisnis, dan lain-lain",
                            "Pengelolaan pengaduan telah didukung oleh kebijakan instansi yang memadai meliputi sumber daya manusia, anggaran, prosedur, fasilitas dan lainnya",
                            "Terdapat aturan yang jelas tentang pembagian tugas dan fungsi para pengelola pengaduan sesuai wewenang",
                            "Pengelolaan pengaduan telah didukung oleh fasilitas yang memadai",
                            "Instansi memiliki panduan teknis/ buku manual tentang pengelolaan pengaduan"),
                    aspect(
                            "sdm",
                            "Sumber Daya Manusia",
                            "Pengelolaan pengaduan didukung oleh staf operasional dengan jumlah dan kompetensi yang memadai",
                            "Staf operasional telah cakap dalam melaksanakan tugas dan fungsi masing-masing",
                            "Pengelola pengaduan telah mendapatkan pelatihan (atau program penguatan kompetensi lain) terkait teknis pengelolaan pengaduan",
                            "Pengelola pengaduan telah mendapatkan pelatihan (atau program penguatan kompetensi lain) terkait proses bisnis dan mekanisme koordinasi antar unit",
                            "Pengelola pengaduan telah mendapatkan pelatihan (atau program penguatan kompetensi lain) terkait komunikasi publik"),
                    aspect(
                            "data",
                            "Pemanfaatan Data dan Optimalisasi Aplikasi",
                            "Para pimpinan menggunakan data pengaduan sebagai salah satu pertimbangan dalam pengambilan keputusan serta perbaikan program dan kebijakan",
                            "Sistem pengelolaan pengaduan telah terintegrasi dengan aplikasi lain",
                            "Pengelolaan pengaduan sudah terhubung dengan platform pembelajaran nasional"),
                    aspect(
                            "partisipasi",
                            "Partisipasi Pemangku Kepentingan Internal dan Eksternal",
                            "Pimpinan instansi dan pejabat tinggi lainnya mendukung dan memiliki komitmen untuk terus menerus meningkatkan kualitas sistem pengelolaan pengaduan",
                            "Pejabat yang bertanggungjawab dalam supervisi pengelolaan pengaduan memastikan proses penerimaan dan penyelesaian pengaduan berjalan secara efektif",
                            "Terdapat sarana untuk menampung aspirasi pemangku kepentingan"),
                    aspect(
                            "koordinasi",
                            "Koordinasi dan Monev.",
                            "Pimpinan instansi dan pejabat tinggi lainnya melakukan koordinasi, monitoring, dan evaluasi secara berkala untuk meningkatkan kualitas system pengelolaan pengaduan",
                            "Pejabat yang bertanggungjawab dalam supervisi pengelolaan pengaduan berupaya membangun dan meningkatkan mekanisme koordinasi antar unit-unit terlibat dalam instansi",
                            "Penyelenggaraan forum-forum evaluasi dan pelaksanaan hasil evaluasi"))
            .build();

    static final Scope SCOPE = new Scope(
            Optional.of(INSTRUMENT.aspects().size()),
            INSTRUMENT.aspects().stream()
                    .map(aspect -> new ScopeAspect(aspect.id(), aspect.name()))
                    .toList());

    private ReferenceInstrument() {}

    private static Aspect aspect(String id, String name, String... texts) {
        List<AssessmentQuestion> questions = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            questions.add(AssessmentQuestion.of(id + "-" + i, texts[i - 1]).withNumber(i + "."));
        }
        return Aspect.builder().id(id).name(name).questions(questions).build();
    }
}
