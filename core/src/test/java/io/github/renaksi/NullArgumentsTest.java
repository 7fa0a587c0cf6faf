// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.AssessmentComparison;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.complaint.CompletionRate;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.figure.FigureAudit;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.TableAudit;
import io.github.renaksi.plan.AchievementBase;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.ThresholdTable;
import io.github.renaksi.review.Coverage;
import io.github.renaksi.review.PlanComparison;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.review.ReviewRule;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever public constructor or static factory is given null, for an argument or within one, says in the words of the
 * library what is missing.
 *
 * <p>Left out are the builders and {@code with…} methods that Immutables generates: they name a missing value by its
 * property, and a missing collection not at all.
 */
@SuppressWarnings("NullAway") // what a Java caller without null checks may do
class NullArgumentsTest {

    /** What is given for a text that must be of a form of its own; elsewhere {@code a} does. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("IndonesianDates.parse", "3 Agustus 2026"),
            entry("IndonesianDates.parsePeriod", "TW II 2026"),
            entry("TimePeriod.parse", "2026-Q3"),
            entry("Ratio.parse", "8/3"),
            entry("PlanCode.parse", "II.2.1"),
            entry("Place.of", "/period"),
            entry("FigureAudit.of", "2,6"),
            entry("AchievementFormulas.named", "lower-is-better"),
            entry("Measure.named", "received"),
            entry("Activity.of", "II.2.1"),
            entry("Program.of", "II.2"),
            entry("ProgramGroup.of", "II"));

    private static final Set<String> HELD =
            Set.of("io.github.renaksi", "io.github.renaksi.plan", "io.github.renaksi.review", "io.github.renaksi.sp4n");

    /** Of the other packages. */
    private static final Set<Class<?>> HELD_TYPES = Set.of(
            FigureAudit.class,
            FigureAudit.Hypothesis.class,
            TableAudit.class,
            TableAudit.Row.class,
            AssessmentComparison.class,
            AssessmentComparison.AspectChange.class);

    static Stream<Executable> makers() throws Exception {
        Path classes = Path.of(
                Region.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Executable> makers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (name.endsWith(".class")
                        && !name.endsWith("-info.class")
                        && HELD.contains(name.substring(0, name.lastIndexOf('.', name.length() - 7)))) {
                    makers.addAll(makers(Class.forName(name.substring(0, name.length() - ".class".length()))));
                }
            }
        }
        HELD_TYPES.forEach(type -> makers.addAll(makers(type)));
        return makers.stream();
    }

    private static List<Executable> makers(Class<?> type) {
        boolean shown = Modifier.isPublic(type.getModifiers())
                && (!type.isMemberClass()
                        || Modifier.isPublic(type.getDeclaringClass().getModifiers()))
                && !type.getSimpleName().endsWith("Builder");
        return !shown
                ? List.of()
                : Stream.<Executable>concat(
                                Stream.of(type.getConstructors()),
                                Stream.of(type.getDeclaredMethods())
                                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                                        .filter(method -> !method.isSynthetic())
                                        .filter(method -> !type.isEnum()
                                                || !method.getName().equals("valueOf")))
                        .filter(maker -> Stream.of(maker.getParameterTypes()).anyMatch(each -> !each.isPrimitive()))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("makers")
    void whatIsMissingIsNamed(Executable maker) {
        Object[] valid = arguments(maker);
        assertThatCode(() -> make(maker, valid)).as("valid arguments").doesNotThrowAnyException();

        for (int i = 0; i < valid.length; i++) {
            if (!maker.getParameterTypes()[i].isPrimitive()) {
                for (Object wrong : withNull(valid[i])) {
                    Object[] arguments = valid.clone();
                    arguments[i] = wrong;
                    assertThatNullPointerException()
                            .as("argument %d: %s", i, wrong)
                            .isThrownBy(() -> make(maker, arguments))
                            .withMessageEndingWith(" must not be null");
                }
            }
        }
    }

    /** Null, and a copy of a collection, array or map with null in it. */
    private static List<@Nullable Object> withNull(Object valid) {
        List<@Nullable Object> wrong = new ArrayList<>();
        wrong.add(null);
        if (valid instanceof Collection<?> values) {
            List<@Nullable Object> copy = new ArrayList<>(values);
            copy.add(null);
            wrong.add(copy);
        } else if (valid instanceof Object[] values) {
            wrong.add(Arrays.copyOf(values, values.length + 1));
        } else if (valid instanceof Map<?, ?> values) {
            Map<Object, @Nullable Object> copy =
                    valid instanceof SortedMap ? new TreeMap<>(values) : new LinkedHashMap<>(values);
            copy.replaceAll((key, value) -> null);
            if (!copy.isEmpty()) {
                wrong.add(copy);
            }
        }
        return wrong;
    }

    private static void make(Executable maker, Object[] arguments) throws Throwable {
        try {
            if (maker instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) maker).invoke(null, arguments);
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object[] arguments(Executable maker) {
        @Nullable Object known = SAMPLES.get(maker.getDeclaringClass());
        if (maker instanceof Constructor && known instanceof Record sample) {
            return components(sample).toArray();
        }
        return Stream.of(maker.getGenericParameterTypes())
                .map(type -> sample(type, maker))
                .toArray();
    }

    private static Object sample(Type type, Executable maker) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            List<Object> of = Stream.of(generic.getActualTypeArguments())
                    .map(each -> sample(each, maker))
                    .toList();
            if (raw == Optional.class) {
                return Optional.of(of.get(0));
            }
            if (raw == SortedMap.class) {
                return new TreeMap<>(Map.of(of.get(0), of.get(1)));
            }
            if (raw == Map.class) {
                return Map.of(of.get(0), of.get(1));
            }
            return raw.isAssignableFrom(List.class) ? List.of(of.get(0)) : sample(raw, maker);
        }
        if (type instanceof GenericArrayType array) {
            return arrayOf(sample(array.getGenericComponentType(), maker));
        }
        if (type instanceof WildcardType some) {
            return sample(some.getUpperBounds()[0], maker);
        }
        if (type instanceof TypeVariable<?>) {
            return "a";
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return TEXTS.getOrDefault(maker.getDeclaringClass().getSimpleName() + "." + maker.getName(), "a");
        }
        if (plain.isArray()) {
            return arrayOf(sample(plain.getComponentType(), maker));
        }
        @Nullable Object constant = plain.isEnum() ? plain.getEnumConstants()[0] : SAMPLES.get(plain);
        return assertThat(constant).as("a sample of %s", plain).isNotNull().actual();
    }

    private static Object arrayOf(Object element) {
        Object[] array = (Object[]) Array.newInstance(element.getClass(), 1);
        array[0] = element;
        return array;
    }

    private static final Map<Class<?>, Object> SAMPLES = new HashMap<>();

    static {
        Stream.of(1, 1L, RegencyPlan.agam(), Text.of("a")).forEach(NullArgumentsTest::collect);
        review(RegencyPlan.agam()).forEach(NullArgumentsTest::collect);
        Stream.of(
                        new ThresholdTable(
                                ThresholdTable.Side.AT_MOST,
                                List.of(new ThresholdTable.Threshold(Ratio.ONE, Ratio.ONE)),
                                Ratio.ZERO),
                        AchievementFormulas.LOWER_IS_BETTER
                                .withLimits(AchievementLimits.between(Ratio.ZERO, Ratio.ONE))
                                .named("a", Text.of("a")),
                        Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
                .forEach(NullArgumentsTest::collect);
        SAMPLES.put(AchievementBase.class, AchievementFormulas.LOWER_IS_BETTER.base());
        SAMPLES.put(CompletionRate.class, CompletionRates.RESOLVED_OF_RECEIVED);
        SAMPLES.put(Object.class, "a");
        SAMPLES.put(
                ReviewRule.class, ReviewRule.of(PlanReview.standard().rules().get(0), (plan, findings) -> {}));
        Problem problem = Problem.of(ProblemCode.INVALID, Text.of("a"));
        SAMPLES.put(Problem.class, problem);
        SAMPLES.put(Throwable.class, new InvalidInputException(problem));
        SAMPLES.put(Localized.class, Text.of("a"));
        SAMPLES.put(ReviewRule.Check.class, (ReviewRule.Check) (plan, findings) -> {});
        SAMPLES.put(int.class, 1);
        SAMPLES.put(long.class, 1L);
        SAMPLES.put(boolean.class, true);
    }

    /** Of each type of a review one. */
    private static Stream<Object> review(ActionPlan plan) {
        ActionPlan without = plan.withWorkPlan(Optional.empty()).withGroups(List.of());
        PlanReview review = PlanReview.standard()
                .withWaiver("reference-unknown", "Menyusul")
                .withWaiver("term-spelling", "Menyusul");
        AssessmentResult result = AssessmentScorer.of(RegencyPlan.instrument(), RegencyPlan.policy())
                .score(plan.assessment().orElseThrow().assessment());
        return Stream.of(
                review.review(without),
                review.rules(),
                PlanComparison.of(plan, without).changes(),
                PlanComparison.of(plan, plan).continuations(),
                Coverage.of(plan).chains(),
                Coverage.of(without).unserved(),
                new TableAudit.Row("a", Ratio.of(8, 3), "2,6"),
                new FigureAudit.Hypothesis(Text.of("a"), Ratio.ONE),
                result,
                AssessmentComparison.of(result, result).changes());
    }

    /** Takes the first value of each type, a record's components and a collection's elements among them. */
    private static void collect(@Nullable Object value) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(NullArgumentsTest::collect);
        } else if (value instanceof Collection<?> values) {
            values.forEach(NullArgumentsTest::collect);
        } else if (value instanceof Map<?, ?> values) {
            values.keySet().forEach(NullArgumentsTest::collect);
            values.values().forEach(NullArgumentsTest::collect);
        } else if (value != null) {
            SAMPLES.putIfAbsent(value.getClass(), value);
            // What is hidden is made by nobody else.
            if (value instanceof Record sample
                    && Modifier.isPublic(value.getClass().getModifiers())) {
                components(sample).forEach(NullArgumentsTest::collect);
            }
        }
    }

    private static List<Object> components(Record sample) {
        List<Object> components = new ArrayList<>();
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            try {
                components.add(component.getAccessor().invoke(sample));
            } catch (ReflectiveOperationException inaccessible) {
                throw new LinkageError(component.getName(), inaccessible);
            }
        }
        return Collections.unmodifiableList(components);
    }
}
