// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.ActionPlanBuilder;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The draft of a region's plan. */
final class ReferencePlan {

    private ReferencePlan() {}

    static ActionPlanBuilder draft(Region region, TimePeriod period) {
        String head = head(Checks.notNull(region, "region of a plan"));
        Checks.notNull(period, "period of a plan");
        String issuer = head + " " + region.name();
        String title = "Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik di Lingkungan Pemerintah " + region
                + " Tahun " + years(period);
        return ActionPlan.builder()
                .region(region)
                .edition(Edition.of(String.valueOf(period.start().getYear())))
                .decree(Decree.builder()
                        .form("Keputusan " + issuer)
                        .title(title)
                        .issuer(issuer)
                        .citations(ReferenceText.LEGAL_BASIS)
                        .clauses(ReferenceText.clauses(title, head))
                        .build())
                .period(period)
                .definitions(ReferenceText.DEFINITIONS)
                .scope(ReferenceInstrument.SCOPE)
                .preparation(ReferenceFramework.PREPARATION)
                .framework(ReferenceFramework.COMPONENTS)
                .strategy(new Strategy(Optional.of(goal(region)), ReferenceProgram.OBJECTIVES, List.of()))
                .groups(ReferenceProgram.groups(head))
                .indicators(ReferenceProgram.INDICATORS);
    }

    private static String head(Region region) {
        return switch (region.level().toLowerCase(Locale.ROOT)) {
            case "provinsi", "prov." -> "Gubernur";
            case "kabupaten", "kab." -> "Bupati";
            case "kota" -> "Wali Kota";
            default -> ReferenceText.ANY_HEAD;
        };
    }

    private static String years(TimePeriod period) {
        int first = period.start().getYear();
        int last = period.endInclusive().getYear();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private static String goal(Region region) {
        return "Mewujudkan Sistem Pengelolaan Pengaduan di Lingkungan Pemerintah " + region
                + " yang Memiliki Respon dan Solusi Cepat serta Terpercaya";
    }
}
