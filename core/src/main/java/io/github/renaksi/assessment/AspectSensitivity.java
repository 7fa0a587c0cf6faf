// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How firm the rank of one aspect is: which single changes of one answer move its rank, its tie or its proposal.
 *
 * @param priority the aspect as it is ranked
 * @param changes the changes that move something, in the order of the questions; from and to ascending
 */
public record AspectSensitivity(PriorityScore priority, List<AnswerChange> changes) implements Localized {

    public AspectSensitivity {
        Checks.notNull(priority, "priority whose changes are asked for");
        changes = Checks.reported(changes, "changes of a priority");
    }

    /** {@return whether no change of one answer moves anything} */
    public boolean isFirm() {
        return changes.isEmpty();
    }

    /** {@return the changes that give the aspect another rank} */
    public List<AnswerChange> rankChanges() {
        return where(change -> !change.rank().equals(priority.rank()));
    }

    /** {@return the changes after which the aspect shares its rank with others than now, or with none} */
    public List<AnswerChange> tieChanges() {
        return where(change -> !change.tiedWith().equals(priority.tiedWith()));
    }

    /** {@return the changes after which it is proposed, and is not now, or the other way round} */
    public List<AnswerChange> proposalChanges() {
        return where(change -> change.proposed() != priority.proposed());
    }

    private List<AnswerChange> where(Predicate<AnswerChange> condition) {
        return changes.stream().filter(condition).toList();
    }

    private static long questions(List<AnswerChange> changes) {
        return changes.stream().map(AnswerChange::question).distinct().count();
    }

    private Text rank() {
        String name = priority.aspect().name();
        List<AnswerChange> moving = rankChanges();
        if (moving.isEmpty()) {
            return priority.rank().isPresent()
                    ? Text.format(
                            "{0} tetap di peringkat {1} apa pun perubahan satu jawaban",
                            "{0} stays at rank {1} whatever one answer becomes",
                            name,
                            priority.rank().getAsInt())
                    : Text.format(
                            "{0} tetap tanpa peringkat apa pun perubahan satu jawaban",
                            "{0} stays without rank whatever one answer becomes", name);
        }
        return Text.format(
                "{0} ({1}) pindah peringkat jika jawaban atas salah satu dari {2} pertanyaan berubah",
                "{0} ({1}) changes rank with one answer to any of {2} {2:question|questions}",
                name,
                priority.rankLabel(),
                questions(moving));
    }

    /** What a single answer can do to the aspect, in one sentence. */
    @Override
    public String in(Language language) {
        List<Text> parts = new ArrayList<>();
        parts.add(rank());
        List<AnswerChange> untied =
                where(change -> priority.tied() && change.tiedWith().isEmpty());
        if (!untied.isEmpty()) {
            parts.add(Text.format(
                    "serinya terurai oleh jawaban atas salah satu dari {0} pertanyaan",
                    "its tie breaks with one answer to any of {0} {0:question|questions}", questions(untied)));
        }
        List<AnswerChange> tied =
                where(change -> !priority.tied() && !change.tiedWith().isEmpty());
        if (!tied.isEmpty()) {
            parts.add(Text.format(
                    "menjadi seri oleh jawaban atas salah satu dari {0} pertanyaan",
                    "it becomes tied with one answer to any of {0} {0:question|questions}", questions(tied)));
        }
        List<AnswerChange> proposals = proposalChanges();
        if (!proposals.isEmpty()) {
            parts.add(Text.format(
                    "usulannya berubah oleh jawaban atas salah satu dari {0} pertanyaan",
                    "its proposal changes with one answer to any of {0} {0:question|questions}", questions(proposals)));
        }
        return Text.format("{0}.", "{0}.", Text.join("; ", parts)).in(language);
    }
}
