package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the classes of the rules are built: each rule a constant that its class lists, what it walks taken from the view
 * of the plan, and no rule class that knows another. Each check is shown to be able to fail.
 */
class RuleClassesTest {

    private static final String PACKAGE = "io.github.renaksi.review";
    private static final Path SOURCES = Path.of("src/main/java", PACKAGE.split("\\."));
    private static final Pattern INDEX_LOOP = Pattern.compile("for\\s*\\(\\s*(?:int|long|var)\\s+\\w+\\s*=");
    private static final Pattern RULE_CLASS = Pattern.compile("\\b[A-Z]\\w*Rules\\b");
    private static final Pattern GENERATED = Pattern.compile("With[A-Z]\\w*|\\w*Builder");

    /** The sources of the rules; {@link StandardRules} lists them and has none itself. */
    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .filter(file -> name(file).endsWith("Rules"))
                    .filter(file -> !name(file).equals("StandardRules"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static List<String> all(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aRuleWalksLocatedPartsAndNoIndexes(Path source) throws IOException {
        assertThat(all(INDEX_LOOP, Files.readString(source))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aRuleClassKnowsNoOther(Path source) throws IOException {
        assertThat(all(RULE_CLASS, Files.readString(source))).containsOnly(name(source));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyConstantIsListed(Path source) throws ReflectiveOperationException {
        Class<?> rules = Class.forName(PACKAGE + "." + name(source));
        List<ReviewRule> constants = new ArrayList<>();
        for (Field field : rules.getDeclaredFields()) {
            if (field.getType() == ReviewRule.class) {
                field.setAccessible(true);
                constants.add((ReviewRule) field.get(null));
            }
        }
        assertThat(constants).isNotEmpty();
        assertThat(StandardRules.all()).containsAll(constants);
    }

    @Test
    void faultsAreFound() throws IOException {
        assertThat(sources()).hasSize(13);
        assertThat(all(INDEX_LOOP, "for (int i = 0; i < rows.size(); i++) {")).hasSize(1);
        assertThat(all(INDEX_LOOP, "for (Located<WorkPlanRow> row : plan.rows()) {"))
                .isEmpty();
        assertThat(all(RULE_CLASS, "TextRules.isCutOff(row.text())")).containsExactly("TextRules");
    }

    @Test
    void noThreeClassesNeedEachOther() {
        Map<String, Set<String>> uses = uses(PACKAGE);
        assertThat(uses).containsKeys("PlanView", "TargetRules").doesNotContainKey("FindingBuilder");
        assertThat(circles(uses)).allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void aCircleOfThreeIsFound() {
        Map<String, Set<String>> uses = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"));
        assertThat(circles(uses)).containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("d"));
    }

    /** Which classes of a package each of them uses, a nested class counting as its owner and generated ones not. */
    private static Map<String, Set<String>> uses(String ofPackage) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ofPackage)) {
            Set<String> used = uses.computeIfAbsent(owner(each), it -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().equals(ofPackage)
                        && !GENERATED.matcher(owner(target)).matches()) {
                    used.add(owner(target));
                }
            }
        }
        uses.keySet().removeIf(name -> GENERATED.matcher(name).matches());
        return uses;
    }

    private static String owner(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.indexOf('$') < 0 ? name : name.substring(0, name.indexOf('$'));
    }

    /** The classes in groups of those that can be reached from each other. */
    private static Set<Set<String>> circles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reachable(name, uses)));
        Set<Set<String>> circles = new HashSet<>();
        reached.forEach((name, others) -> {
            Set<String> circle = new TreeSet<>(Set.of(name));
            others.stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                    .forEach(circle::add);
            circles.add(circle);
        });
        return circles;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
        while (!left.isEmpty()) {
            String next = left.pop();
            if (reached.add(next)) {
                left.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
