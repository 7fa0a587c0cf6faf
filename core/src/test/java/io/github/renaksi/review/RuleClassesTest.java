// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(sources()).hasSize(15);
        assertThat(all(INDEX_LOOP, "for (int i = 0; i < rows.size(); i++) {")).hasSize(1);
        assertThat(all(INDEX_LOOP, "for (Located<WorkPlanRow> row : plan.rows()) {"))
                .isEmpty();
        assertThat(all(RULE_CLASS, "TextRules.isCutOff(row.text())")).containsExactly("TextRules");
    }
}
