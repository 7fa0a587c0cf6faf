// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.plan.ActionPlan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Inside a package no more than two classes refer to each other in a circle. A nested class counts as its owner; what
 * Immutables writes for a record does not count.
 */
class CirclesTest {

    private static final String ROOT = "io.github.renaksi";

    private static final Pattern DEPENDENCY =
            Pattern.compile("\\s+(" + ROOT + "[\\w.]*)[\\w$]*\\s+-> (" + ROOT + "[\\w.]*)[\\w$]*\\s.*");
    private static final Pattern GENERATED = Pattern.compile(".*Builder|(.*\\.)?With[A-Z]\\w*");

    /** Which classes each class of the library refers to, constants that the compiler copies included. */
    private static Map<String, Set<String>> dependencies() throws URISyntaxException {
        Path classes = Path.of(ActionPlan.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, "-v", classes.toString());
        Map<String, Set<String>> dependencies = new TreeMap<>();
        printed.toString()
                .lines()
                .map(DEPENDENCY::matcher)
                .filter(Matcher::matches)
                .forEach(found -> {
                    String from = found.group(1);
                    String to = found.group(2);
                    if (!GENERATED.matcher(from).matches()
                            && !GENERATED.matcher(to).matches()) {
                        dependencies
                                .computeIfAbsent(from, it -> new TreeSet<>())
                                .add(to);
                    }
                });
        return dependencies;
    }

    /** The circles of more than two classes inside packages that are no exceptions. */
    private static Set<Set<String>> circles(Map<String, Set<String>> dependencies) {
        Map<String, Set<String>> reached = new TreeMap<>();
        dependencies.keySet().forEach(from -> reached.put(from, reachedInPackage(from, dependencies)));
        Set<Set<String>> circles = new HashSet<>();
        reached.forEach((from, all) -> {
            Set<String> circle = all.stream()
                    .filter(to -> reached.getOrDefault(to, Set.of()).contains(from))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (circle.size() > 2) {
                circles.add(circle);
            }
        });
        return circles;
    }

    private static Set<String> reachedInPackage(String from, Map<String, Set<String>> dependencies) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            for (String to : dependencies.getOrDefault(next.remove(), Set.of())) {
                if (packageOf(to).equals(packageOf(from)) && reached.add(to)) {
                    next.add(to);
                }
            }
        }
        return reached;
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Test
    void noThreeClassesOfAPackageReferToEachOther() throws URISyntaxException {
        Map<String, Set<String>> dependencies = dependencies();

        assertThat(dependencies).hasSizeGreaterThan(100);
        assertThat(dependencies.get(ROOT + ".assessment.AssessmentScorer"))
                .contains(ROOT + ".assessment.AssessmentResult", ROOT + ".internal.Checks");
        assertThat(circles(dependencies)).isEmpty();
    }

    @Test
    void aCircleOfThreeIsFoundAndOneOfTwoIsNot() {
        Map<String, Set<String>> dependencies = Map.of(
                "p.A", Set.of("p.A", "p.B", "q.X"),
                "p.B", Set.of("p.C"),
                "p.C", Set.of("p.A", "p.D"),
                "p.D", Set.of("p.E"),
                "p.E", Set.of("p.D"),
                "q.X", Set.of("p.D", "p.A"));

        assertThat(circles(dependencies)).containsExactly(Set.of("p.A", "p.B", "p.C"));
    }
}
