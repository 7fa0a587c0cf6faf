// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.Marks;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.FrameworkPart;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.PreparationStep;
import java.util.List;

/** The framework of the reference edition (2.1) and who prepares a plan (Table 1). */
final class ReferenceFramework {

    static final List<FrameworkComponent> COMPONENTS = List.of(
            component(
                    "nilai",
                    "Nilai",
                    part(
                            "Mudah diakses",
                            "sistem pengelolaan pengaduan harus dapat diakses dengan mudah oleh masyarakat melalui berbagai saluran dengan mekanisme dan tampilan yang mudah dipahami."),
                    part(
                            "Transparan",
                            "proses penanganan pengaduan dan tindak lanjutnya merupakan sebuah proses terbuka yang dapat dipantau oleh pihak yang menyampaikan pengaduan dan masyarakat luas."),
                    part(
                            "Responsif",
                            "memberikan tanggapan secara positif terhadap pengaduan yang diterima dan menindaklanjutinya secara cepat dan solutif."),
                    part("Imparsial", "tidak memihak atau netral.")),
            component(
                    "komitmen",
                    "Komitmen",
                    part(
                            "Pimpinan",
                            "memberikan dukungan dengan komitmen yang tinggi serta memberikan stimulus berupa kebijakan asimetris bagi unit pengelola pengaduan."),
                    part(
                            "Supervisi",
                            "memastikan proses penerimaan dan penyelesaian pengaduan berjalan sesuai standar operasi yang ditetapkan dan memastikan tersedianya sumber daya yang diperlukan dengan menggunakan data pengaduan sebagai salah satu alat dalam manajemen pemerintahan misalnya berkaitan dengan pengambilan keputusan serta perbaikan kebijakan dan program."),
                    part(
                            "Operasional",
                            "memastikan konektivitas dengan sistem nasional, dan memberikan respon terhadap pengaduan yang diterima, serta menyelesaikan pengaduan sesuai kategori, membangun koordinasi dan kolaborasi, melaksanakan publikasi, pengelolaan sistem dan infrastruktur IT serta melaksanakan berbagai kegiatan teknis untuk memastikan pengaduan yang dapat disesuaikan dengan standar SOP yang telah ditetapkan.")),
            component(
                    "kebijakan",
                    "Kebijakan",
                    part(
                            "Kelembagaan",
                            "dimaksudkan untuk meningkatkan kapasitas kelembagaan dengan penataan kelembagaan, penataan tata laksana pengelolaan pengaduan, penguatan sistem pengelolaan pengaduan dan penguatan sumber daya manusia dalam pengelolaan pengaduan."),
                    part(
                            "Wewenang",
                            "bertujuan untuk mengartikulasi berbagai peran dalam menjalankan fungsi kebijakan, koordinasi, dan teknis operasional."),
                    part("Anggaran", "memiliki dukungan anggaran."),
                    part(
                            "Prosedur",
                            "penanganan pengaduan menjelaskan langkah-langkah yang perlu diambil oleh admin/staf untuk melaksanakan tujuan kebijakan pengelolaan pengaduan organisasi dan menanggapi setiap aduan yang diterima. Pemberian standar prosedur ini menjadi alat untuk mengukur kinerja pengelolaan pengaduan organisasi.")),
            component(
                    "sumber-daya",
                    "Sumber daya",
                    part(
                            "Pelaksana",
                            "staf yang terampil dengan jumlah yang memadai yang dapat menanggapi dan menangani pengaduan yang diterima, dan staf yang melaksanakan pengelolaan pengaduan setidaknya harus mendapatkan berbagai hal sebagai berikut: menerima pelatihan berkelanjutan dalam penanganan pengaduan yang efektif dan sistem manajemen pengelolaan pengaduan instansi; menerima pendelegasian wewenang yang jelas dan panduan tertulis mengenai kebijakan pengelolaan pengaduan instansi; diberikan pelatihan tentang penggunaan dan pengaturan berbagai langkah aksesibilitas yang tersedia bagi pengelolaan pengaduan instansi, contoh: pemahaman sistem aplikasi pengelolaan pengaduan."),
                    part(
                            "Fasilitas",
                            "bahan dan peralatan yang memadai termasuk sistem untuk mencatat data pengaduan serta dapat mengetahui kemajuan pengaduan. Selain dari kebutuhan staf yang terampil, pelaksanaan pengelolaan pengaduan juga membutuhkan fasilitas sarana dan prasarana yang dapat menunjang kegiatan pengelolaan pengaduan pelayanan publik, dan fasilitas yang paling dibutuhkan adalah sistem informasi teknologi yang terintegrasi karena pengelolaan pengaduan yang ada berbasis kepada aplikasi.")),
            component(
                    "pengembangan",
                    "Pengembangan dan pembelajaran",
                    part(
                            "Pelatihan",
                            "kegiatan pelatihan untuk meningkatkan kinerja unit pengelola pengaduan pelayanan publik dengan pemberian coaching dan mentoring pembelajaran, bimbingan teknis."),
                    part("Panduan teknis", "adanya panduan teknis mengenai pengelolaan pengaduan."),
                    part("Penguatan sistem", "penguatan sistem pengelolaan pengaduan instansi."),
                    part(
                            "Penggunaan data untuk perbaikan layanan",
                            "pemanfaatan data pengaduan pelayanan untuk pembuatan kebijakan dan perbaikan pelayanan.")));

    static final Preparation PREPARATION = new Preparation(
            List.of("Tim Penyusun", "OPD Terkait", "Sekretaris Daerah", "Kepala Daerah"),
            List.of(
                    step("1", "Penetapan Tim"),
                    step("2", "Pelaksanaan Asesmen"),
                    step("3", "Penyusunan Rencana Aksi"),
                    step("4", "Penulisan Rencana Aksi"),
                    step("5", "Diskusi"),
                    step("6", "Persetujuan Rencana Aksi"),
                    step("7", "Pengesahan Rencana Aksi")));

    private ReferenceFramework() {}

    private static FrameworkComponent component(String id, String name, FrameworkPart... parts) {
        return FrameworkComponent.builder()
                .id(id)
                .name(name)
                .declaredParts(parts.length)
                .addParts(parts)
                .build();
    }

    private static FrameworkPart part(String name, String rest) {
        return new FrameworkPart(name, name + ", " + rest);
    }

    private static PreparationStep step(String number, String name) {
        return PreparationStep.of(number, name, Marks.unknown());
    }
}
