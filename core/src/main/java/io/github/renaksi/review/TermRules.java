package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.review.PlanTexts.PlanText;
import io.github.renaksi.review.StandardRule.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviated names of systems and offices within texts. */
final class TermRules {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern JOINT = Pattern.compile("[\\s&–-]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    // The 4 of SP4N is an A to whoever types it by its look.
    private static final Pattern FOUR = Pattern.compile("(?<=\\p{L})4(?=\\p{L})");
    private static final int LONGEST = 3;

    /** One to three capitalised words with an abbreviation among them. */
    record Term(String key, String spelling, boolean compound) {}

    private TermRules() {}

    static List<ReviewRule> all() {
        return List.of(rule(
                "term-spelling",
                INFO,
                FORM,
                Text.of("Satu istilah dengan beberapa ejaan", "One term in several spellings"),
                Text.of("\"SPAN Lapor\" dan \"SP4N-LAPOR!\"", "\"SPAN Lapor\" and \"SP4N-LAPOR!\""),
                Text.of("\"SP4N-LAPOR!\" di semua tempat", "\"SP4N-LAPOR!\" everywhere"),
                TermRules::spelling));
    }

    static String key(String term) {
        return FOUR.matcher(Folding.fold(term)).replaceAll("a");
    }

    static List<Term> in(String text) {
        List<Term> terms = new ArrayList<>();
        List<int[]> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(new int[] {found.start(), found.end()});
        }
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
                if (!isCapitalised(text, words.get(last)) || !isJoined(text, words, first, last)) {
                    break;
                }
                int end = words.get(last)[1];
                boolean exclaimed = end < text.length() && text.charAt(end) == '!';
                String term = text.substring(words.get(first)[0], exclaimed ? end + 1 : end);
                if (ABBREVIATION.matcher(term).find()) {
                    terms.add(new Term(key(term), term, last > first));
                }
            }
        }
        return terms;
    }

    private static boolean isCapitalised(String text, int[] word) {
        char first = text.charAt(word[0]);
        String letters = text.substring(word[0], word[1]);
        boolean joint = letters.equalsIgnoreCase("dan") || YEAR.matcher(letters).matches();
        return !joint && (Character.isUpperCase(first) || Character.isDigit(first));
    }

    private static boolean isJoined(String text, List<int[]> words, int first, int last) {
        return first == last
                || JOINT.matcher(text.substring(words.get(last - 1)[1], words.get(last)[0]))
                        .matches();
    }

    /** What a party is called has a rule of its own. */
    private static void spelling(ActionPlan plan, Report report) {
        Map<String, Map<String, Place>> spellings = new LinkedHashMap<>();
        Set<String> compounds = new HashSet<>();
        Set<String> parties = new HashSet<>();
        for (List<PlanText> list : PlanTexts.of(plan)) {
            list.forEach(text -> note(text.text(), text.place(), spellings, compounds));
        }
        Set<String> inTexts = Set.copyOf(spellings.keySet());
        List<WorkPlanRow> rows = plan.workPlan().map(WorkPlan::rows).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            List<String> names = rows.get(i).parties();
            for (int p = 0; p < names.size(); p++) {
                Place place = Places.workPlanRow(i, rows.get(i)).at("parties").at(p);
                parties.add(key(names.get(p)));
                note(names.get(p), place, spellings, compounds);
            }
        }
        spellings.keySet().removeIf(key -> !compounds.contains(key) || !inTexts.contains(key) || parties.contains(key));
        spellings.values().removeIf(places -> places.size() == 1);
        Set<String> keys = Set.copyOf(spellings.keySet());
        spellings.forEach((key, places) -> {
            // "Admin SPAN Lapor" is spelt as its "SPAN Lapor" is.
            if (keys.stream().noneMatch(other -> !other.equals(key) && key.contains(other))) {
                report.addOne(
                        List.copyOf(places.values()),
                        () -> severalSpellings(Text.of("istilah", "term"), places, report));
            }
        });
    }

    private static void note(
            String text, Place place, Map<String, Map<String, Place>> spellings, Set<String> compounds) {
        for (Term term : in(text)) {
            Map<String, Place> places = spellings.computeIfAbsent(term.key(), it -> new LinkedHashMap<>());
            add(term.spelling(), place, places);
            if (term.compound()) {
                compounds.add(term.key());
            }
        }
    }

    /** Adds a spelling, unless it is one of them in other capitals, as in a heading, or with other spaces. */
    static void add(String spelling, Place place, Map<String, Place> places) {
        String name = OfficeNames.fold(spelling);
        if (places.keySet().stream().map(OfficeNames::fold).noneMatch(name::equals)) {
            places.put(spelling, place);
        }
    }

    static FindingBuilder severalSpellings(Text what, Map<String, Place> places, Report report) {
        return report.anywhere()
                .addFact(Fact.of("ejaan", "spellings", "\"" + String.join("\", \"", places.keySet()) + "\""))
                .message(Message.of(
                        "Satu {0} dieja dengan {1} cara: {2}.",
                        "One {0} is spelt in {1} ways: {2}.", what, places.size(), Message.placed(places)))
                .remedy(Text.of("Pakai satu ejaan di semua tempat.", "Use one spelling everywhere."));
    }
}
