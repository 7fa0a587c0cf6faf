// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.Citation;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.Deadlines;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.ActionPlanBuilder;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.SuccessIndicatorRow;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference edition of an action plan for SP4N-LAPOR!, which other regions start from, and the named policies of
 * published rules.
 *
 * <p>{@link #plan} gives the draft of a region's plan with all of it. A region with its own aspects starts from a copy:
 * {@code Sp4n.instrument().withId("kab-agam").withAspects(…)}.
 *
 * <p>The reference edition is the content of one decree <em>with its faults mended</em>, and no transcript of it. Each
 * method lists every departure from the text of the decree. In all of them spaces that the scan lost or added are
 * mended, and headings, which the decree sets in capitals, bold or italics, are plain; but for {@link #instrument},
 * which keeps to the letter of Table 4, no space stands around a stroke ({@code a/b}). What could not be mended without
 * guessing is left as it is.
 */
public final class Sp4n {

    /** The decree that the reference edition was made from. */
    public static final Citation DECREE = ReferenceText.DECREE;

    /**
     * The rules by which West Sumatra made Table 5 of its decree in 2022.
     *
     * <ul>
     *   <li>The score of an aspect is the mean of its answers; every question has weight 1.
     *   <li>Scores are printed with one decimal, <em>truncated</em>, without trailing zeros: 8/3 is printed 2,6 and 3
     *       is printed 3. No mode of rounding to the nearest gives 2,6. (Table 2 of the same decree rounds half up.)
     *   <li>The lowest score comes first. The decree states no rule for ties: its two 2,6 are exactly equal (8/3), and
     *       are printed in the order of the instrument, Data before Koordinasi.
     *   <li>Ranks are decided on exact scores; on printed ones they are the same here.
     *   <li>All 20 questions were answered, so unanswered questions are rejected.
     *   <li>The decree publishes no overall index. Its printing with two decimals, half up, is a choice of this
     *       library.
     * </ul>
     */
    public static final ScoringPolicy SUMATERA_BARAT_2022 = ScoringPolicy.builder()
            .id("sumatera-barat-2022")
            .name(Text.of("Sumatera Barat 2022", "West Sumatra 2022"))
            .citation(DECREE.at("Tabel 5"))
            .scoreRounding(Rounding.of(1, RoundingMode.DOWN))
            .build();

    /**
     * In how many working days complaints are to be resolved, by category: {@code informasi}, {@code permintaan
     * informasi} and {@code aspirasi} 5, {@code pengaduan tidak berkadar pengawasan} 14, {@code pengaduan berkadar
     * pengawasan} 60.
     *
     * <p>Source: PermenPANRB 62/2018. It holds here for complaints received from 1 January 2019, the first year after
     * it was made, to 31 December 2024: PermenPANRB 5/2025 is reported to replace it. Who knows the days on which the
     * regulations came and went supplies a rule of their own, and who applies it to complaints of 2025 says so:
     * {@code DEADLINES_62_2018.appliedBeyondValidity("…why…")}.
     */
    public static final DatedRule<Deadlines> DEADLINES_62_2018 = DatedRule.<Deadlines>builder()
            .name("jangka waktu penyelesaian pengaduan")
            .value(new Deadlines(deadlines()))
            .citation(Citation.of("PermenPANRB 62 Tahun 2018"))
            .validFrom(LocalDate.of(2019, 1, 1))
            .validTo(LocalDate.of(2024, 12, 31))
            .remark("PermenPANRB 5 Tahun 2025 is reported to replace it")
            .build();

    private Sp4n() {}

    /**
     * The instrument of the decree: 5 aspects, 20 questions, scale 1 to 4, of which the decree does not say what they
     * mean.
     *
     * <p>Texts, order and numbers are those of Table 4; a space that the scan lost in its first question ("peranyang")
     * is taken from Table 3. The ids are {@code kelembagaan-1} to {@code kelembagaan-6}, {@code sdm-1} to
     * {@code sdm-5}, {@code data-1} to {@code data-3}, {@code partisipasi-1} to {@code partisipasi-3} and
     * {@code koordinasi-1} to {@code koordinasi-3}.
     *
     * @return the instrument
     */
    public static Instrument instrument() {
        return ReferenceInstrument.INSTRUMENT;
    }

    /**
     * What a plan means by its words (pengertian umum, 1.2): 11 definitions.
     *
     * <p>Departures: definition 10 is one, where the decree breaks it into 10 and 11; 7 ends as 8 does, where the
     * decree breaks off; LAPOR! is run by the Kantor Staf Presiden alone, as it has been since the UKP4 is no more;
     * spellings of {@code Road Map}, {@code peta jalan} and {@code LAPOR!}.
     *
     * @return the definitions, numbered 1 to 11
     */
    public static List<Definition> definitions() {
        return ReferenceText.DEFINITIONS;
    }

    /**
     * The national legal basis (Mengingat): six regulations, each with the title by which it was promulgated.
     *
     * <p>It is that of the decree of 2022; who drafts later checks which of them still hold. Departures: the two of the
     * province are left out (UU 17/2022, Perda 6/2015), and so are the gazettes; one title is mended
     * ({@code Pengelolaan Pengaduan Pelayanan Publik}, Perpres 76/2013) and one completed (PermenPANRB 46/2020).
     *
     * @return the citations, in the order of the decree
     */
    public static List<RegulationCitation> legalBasis() {
        return ReferenceText.LEGAL_BASIS;
    }

    /**
     * The scope (ruang lingkup, 1.4): the five aspects that a plan covers, in the order of the decree.
     *
     * <p>Departures: each aspect has the name that the instrument gives it, so that one aspect has one name. The decree
     * writes {@code Aspek kebijakan dan kelembagaan}, and {@code Aspek koordinasi dan monitoring evaluasi} for what
     * Table 4 calls {@code Koordinasi dan Monev.}
     *
     * @return the scope, whose declared number is that of its aspects
     */
    public static Scope scope() {
        return ReferenceInstrument.SCOPE;
    }

    /**
     * Who prepares a plan (kegiatan penyusunan rencana aksi, Table 1): seven steps, four parties.
     *
     * <p>The table's tick marks were lost in the scan, but for two of which one stands in no column; so the marks of
     * all steps are unknown, and a region ticks its own.
     *
     * <p>Departures: the one mark that can still be placed, OPD Terkait at Diskusi, is left out, so that no step looks
     * decided; the columns are written {@code Tim Penyusun}, not {@code TIM PENYUSUN}.
     *
     * @return the steps with unknown marks
     */
    public static Preparation preparation() {
        return ReferenceFramework.PREPARATION;
    }

    /**
     * The framework (kerangka kerja, 2.1): five basic components with 17 parts.
     *
     * <p>The ids are {@code nilai}, {@code komitmen}, {@code kebijakan}, {@code sumber-daya} and {@code pengembangan}.
     *
     * <p>Departures:
     *
     * <ul>
     *   <li>Komitmen declares three parts. The decree says four ("Empat bagian") and lists three.
     *   <li>A comma behind {@code Mudah diakses} and behind {@code Kelembagaan}, as the other parts have it;
     *       {@code tindak lanjutnya} for {@code tidak lanjutnya}; {@code tata laksana} for {@code tatalaksana};
     *       {@code sistem} for {@code system}, in a name too.
     *   <li>The three points below Pelaksana are one sentence with its text, semicolons between them; the full stops
     *       behind two of them and the space before the colon are dropped.
     *   <li>What stands around the parts is left out: the introductions, and the four effects of Komitmen.
     * </ul>
     *
     * @return the components, each declaring as many parts as it lists
     */
    public static List<FrameworkComponent> framework() {
        return ReferenceFramework.COMPONENTS;
    }

    /**
     * The program groups (kelompok program, Table 7): 5 groups, 12 programs, 23 activities. Ids are the codes. Each
     * group serves one aspect of the instrument, which the decree implies by its names: I {@code sdm}, II
     * {@code kelembagaan}, III {@code data}, IV {@code koordinasi}, V {@code partisipasi}.
     *
     * <p>Departures:
     *
     * <ul>
     *   <li>The activities below program IV.1 are IV.1.1 and IV.1.2. Table 7 has IV.1, the code of the program, and
     *       IV.2; Table 9 has IV.1.2 and IV.1.3.
     *   <li>II.1.1 asks for a {@code Keputusan}, the form of decree that sets the plan, not for a {@code Peraturan}.
     *   <li>II.1.1 and II.3 name the {@code Kepala Daerah} and {@code Wakil Kepala Daerah} of any region, not
     *       {@code Gubernur} and {@code Wakil Gubernur}; {@link #plan} names those of the region.
     *   <li>{@code SP4N-LAPOR!} for {@code SPAN Lapor} in II.2 and II.2.2, and {@code pengelolaan} for
     *       {@code Pengelolaan} in II.2.2.
     *   <li>{@code dan} before {@code pengintegrasian} in II.2, where nothing joins the two halves.
     *   <li>{@code dll.} for {@code Dll} in I.1.2 and {@code dll} in I.1.3; {@code infografis} for {@code info grafis}
     *       in III.1.1.
     * </ul>
     *
     * <p>Left as it is: I.1.1, whose words are out of order. Where Table 9 words or numbers an element otherwise, Table
     * 7 is followed.
     *
     * @return the groups in the order of their codes
     */
    public static List<ProgramGroup> programGroups() {
        return ReferenceProgram.GROUPS;
    }

    /**
     * The indicators of success (indikator keberhasilan, Table 8): 11, in one row for each group. Their ids are
     * {@code indikator-sdm-1} and so on, by the aspect that the group serves. No target measures them yet:
     * {@link io.github.renaksi.plan.SuccessIndicator#measuredBy}.
     *
     * <p>Departures:
     *
     * <ul>
     *   <li>The rows stand in the order of the groups, so that row 1 is of group I. Table 8 begins with Penguatan
     *       Kelembagaan, and places Koordinasi last.
     *   <li>The second indicator of Peningkatan Partisipasi, which Table 8 splits into two bullets, is one.
     *   <li>{@code instansi} for {@code instans}; no full stop behind an indicator, as nine of the eleven have none.
     * </ul>
     *
     * @return the rows in the order of the groups
     */
    public static List<SuccessIndicatorRow> indicators() {
        return ReferenceProgram.INDICATORS;
    }

    /**
     * The strategic objectives (sasaran strategis, 3.1): more complaints received, {@code sasaran-jumlah}, and a
     * greater share of them resolved, {@code sasaran-penyelesaian}. Both begin with <em>meningkatnya</em>, so both
     * expect an increase; the decree's own targets for the share (Table 6) fall before they rise, and are no part of
     * the reference edition.
     *
     * <p>Departures: {@code ; dan} and the full stop behind them are dropped.
     *
     * @return the objectives, without targets
     */
    public static List<Objective> objectives() {
        return ReferenceProgram.OBJECTIVES;
    }

    /**
     * The draft of a region's plan, to be completed: edition, decree with legal basis and clauses, definitions, scope,
     * preparation, framework, goal and objectives, program groups and indicators. Targets, assessment and work plan are
     * the region's own; {@link io.github.renaksi.plan.WorkPlan#of} makes the rows of a work plan.
     *
     * <pre>{@code
     * ActionPlan draft = Sp4n.plan(Region.of("Kabupaten", "Agam"), TimePeriod.ofYears(2025, 2029)).build();
     * draft.decree().form();  // Keputusan Bupati Agam
     * draft.edition().id();   // 2025
     * }</pre>
     *
     * <p>The decree is that of the head of the region: {@code Keputusan Gubernur …} where its level is
     * {@code Provinsi}, {@code Keputusan Bupati …} where it is {@code Kabupaten}, {@code Keputusan Wali Kota …} where
     * it is {@code Kota}, whatever the case of the letters or shortened ({@code Kab.}), and {@code Keputusan Kepala
     * Daerah …} where it is another. Its title is that of the decree (tentang) with the region and the years of the
     * period.
     *
     * <p>Departures: the goal (tujuan, 3.1) has {@code Respon dan Solusi Cepat} as the national one has, where the
     * decree drops {@code Cepat}, and {@code di} for {@code Di}; activity II.1.1 and program II.3 name the head of the
     * region; the clauses (diktum KESATU to KEEMPAT) are those of the decree with the form and title of the region's.
     *
     * @param region whose plan it is
     * @param period the years of the plan; its first year is the id of the edition
     * @return a builder, in which everything may be changed
     */
    public static ActionPlanBuilder plan(Region region, TimePeriod period) {
        return ReferencePlan.draft(region, period);
    }

    private static Map<String, Integer> deadlines() {
        Map<String, Integer> workingDays = new LinkedHashMap<>();
        workingDays.put("informasi", 5);
        workingDays.put("permintaan informasi", 5);
        workingDays.put("aspirasi", 5);
        workingDays.put("pengaduan tidak berkadar pengawasan", 14);
        workingDays.put("pengaduan berkadar pengawasan", 60);
        return workingDays;
    }
}
