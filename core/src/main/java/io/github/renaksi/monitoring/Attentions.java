// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What of a report needs the leader, by the rules of its policy: each condition once, the largest share first. */
final class Attentions {

    /** Most places that a sentence names. */
    private static final int NAMED = 3;

    private final Offices offices;
    private final List<Achievement> achievements;
    private final PlanProgress progress;
    private final Figure spent;

    Attentions(Offices offices, List<Achievement> achievements, PlanProgress progress, Figure spent) {
        this.offices = offices;
        this.achievements = achievements;
        this.progress = progress;
        this.spent = spent;
    }

    List<Attention> by(List<AttentionRule> rules) {
        return rules.stream()
                .flatMap(rule ->
                        found(rule.condition()).filter(found -> found.share().compareTo(rule.limit()) > 0).stream())
                .sorted(Comparator.comparing(Attention::share).reversed())
                .toList();
    }

    private Optional<Attention> found(AttentionRule.Condition condition) {
        return switch (condition) {
            case OWED_REPORTS -> owedReports();
            case LOWEST_BAND -> lowestBand();
            case OVERDUE -> overdue();
            case BUDGET_GAP -> budgetGap();
            case UNVERIFIED -> unverified();
        };
    }

    private Optional<Attention> owedReports() {
        List<OfficeProgress> owing = offices.all().stream()
                .filter(office -> !office.owed().isEmpty())
                .sorted(Comparator.comparing(
                                (OfficeProgress office) -> office.owed().size())
                        .reversed())
                .toList();
        int owed = offices.owed().size();
        long due = pairs().filter(OfficeActivity::due).count();
        return among(
                AttentionRule.Condition.OWED_REPORTS,
                owed,
                due,
                owing.stream().map(OfficeProgress::name).toList(),
                () -> Text.format(
                        "{0} dari {1} laporan belum disampaikan oleh {2} perangkat daerah: {3}.",
                        "{0} of {1} {1:report|reports} {0:is|are} owed by {2} {2:office|offices}: {3}.",
                        owed,
                        due,
                        owing.size(),
                        named(owing.stream()
                                .map(office ->
                                        counted(office.name(), office.owed().size()))
                                .toList())),
                Text.of("Minta laporan perangkat daerah tersebut.", "Ask these offices for their reports."));
    }

    private Optional<Attention> lowestBand() {
        Optional<Band> lowest =
                progress.policy().bands().map(bands -> bands.bands().get(0));
        List<Achievement> graded = achievements.stream()
                .filter(achievement -> bandOf(achievement).isPresent())
                .toList();
        List<Achievement> low = graded.stream()
                .filter(achievement -> bandOf(achievement).equals(lowest))
                .sorted(Comparator.comparing(achievement -> achievement.figure().exact()))
                .toList();
        return among(
                AttentionRule.Condition.LOWEST_BAND,
                low.size(),
                graded.size(),
                low.stream().map(achievement -> achievement.target().id()).toList(),
                () -> Text.format(
                        "{0} dari {1} target berada pada predikat terendah, {2}: {3}.",
                        "{0} of {1} {1:target|targets} {0:stands|stand} in the lowest band, {2}: {3}.",
                        low.size(),
                        graded.size(),
                        lowest.map(Band::meaning).orElse(Text.of("–")),
                        named(low.stream()
                                .map(achievement -> Text.format(
                                        "{0} ({1})",
                                        "{0} ({1})", achievement.target().indicator(), achievement.figure()))
                                .toList())),
                Text.of(
                        "Tinjau kegiatan yang mendukung target tersebut.",
                        "Look at the activities that serve these targets."));
    }

    private static Optional<Band> bandOf(Achievement achievement) {
        return achievement.status().flatMap(BandStatus::band);
    }

    private Optional<Attention> overdue() {
        List<ActivityProgress> late = progress.overdue();
        int all = progress.plan().activities().size();
        return among(
                AttentionRule.Condition.OVERDUE,
                late.size(),
                all,
                late.stream().map(each -> each.activity().id()).toList(),
                () -> Text.format(
                        "{0} dari {1} kegiatan terlambat: {2}.",
                        "{0} of {1} {1:activity|activities} {0:is|are} overdue: {2}.",
                        late.size(),
                        all,
                        named(late.stream()
                                .map(each -> Text.format(
                                        "{0} {1}",
                                        "{0} {1}",
                                        each.activity().id(),
                                        each.activity().name()))
                                .toList())),
                Text.of(
                        "Tetapkan langkah percepatan dan tanggal selesainya.",
                        "Decide how to speed them up, and by which day."));
    }

    private Optional<Attention> budgetGap() {
        Figure done = progress.rate();
        if (!spent.isComputable() || !done.isComputable()) {
            return Optional.empty();
        }
        Ratio gap = spent.exact().minus(done.exact());
        boolean ahead = gap.signum() > 0;
        return Optional.of(new Attention(
                AttentionRule.Condition.BUDGET_GAP,
                ahead ? gap : gap.negated(),
                List.of(),
                Text.format(
                        "Anggaran terserap {0}, sedangkan kemajuan pelaksanaan {1}.",
                        "{0} of the budget is spent, while the progress is {1}.", spent, done),
                ahead
                        ? Text.of("Periksa belanja yang mendahului hasilnya.", "Check what was spent ahead of results.")
                        : Text.of(
                                "Periksa kegiatan yang berjalan tanpa serapan anggaran.",
                                "Check activities that go on without spending.")));
    }

    private Optional<Attention> unverified() {
        List<OfficeActivity> claimed =
                pairs().filter(pair -> pair.progress().isPresent()).toList();
        List<OfficeActivity> open = claimed.stream()
                .filter(pair -> pair.latest()
                        .filter(report -> report.verified().isEmpty())
                        .isPresent())
                .toList();
        return among(
                AttentionRule.Condition.UNVERIFIED,
                open.size(),
                claimed.size(),
                open.stream().map(OfficeActivity::office).distinct().toList(),
                () -> Text.format(
                        "{0} dari {1} laporan kegiatan belum diverifikasi, antara lain dari {2}.",
                        "{0} of {1} {1:report|reports} on activities {0:is|are} not verified, among them those of {2}.",
                        open.size(),
                        claimed.size(),
                        named(open.stream()
                                .map(OfficeActivity::office)
                                .distinct()
                                .map(Text::of)
                                .toList())),
                Text.of("Verifikasi berdasarkan bukti dukungnya.", "Verify them by their evidence."));
    }

    private Stream<OfficeActivity> pairs() {
        return offices.all().stream().flatMap(office -> office.activities().stream());
    }

    private static Optional<Attention> among(
            AttentionRule.Condition condition,
            long some,
            long all,
            List<String> places,
            Supplier<Text> message,
            Text remedy) {
        return some == 0
                ? Optional.empty()
                : Optional.of(new Attention(condition, Ratio.of(some, all), places, message.get(), remedy));
    }

    private static Text counted(String name, int count) {
        return Text.format("{0} ({1})", "{0} ({1})", name, count);
    }

    /** The first few, and how many more there are. */
    private static Text named(List<? extends Localized> all) {
        List<Localized> first = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED
                ? Text.join(", ", first)
                : Text.format("{0}, dan {1} lainnya", "{0}, and {1} more", Text.join(", ", first), all.size() - NAMED);
    }
}
