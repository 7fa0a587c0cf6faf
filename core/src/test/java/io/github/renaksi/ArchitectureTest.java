// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import io.github.renaksi.figure.ImportsUpwards;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of DESIGN.md sections 1 and 2, held over the compiled classes of the library. Each is shown to be able to
 * fail.
 */
class ArchitectureTest {

    private static final String ROOT = "io.github.renaksi";

    /**
     * From the top down: a package may import from those after it. All may use {@code internal}, which imports nothing
     * but what a problem of input is made of.
     */
    private static final List<String> LAYERS = List.of(
            ROOT + ".sp4n",
            ROOT + ".review",
            ROOT + ".monitoring",
            ROOT + ".plan",
            ROOT + ".assessment",
            ROOT + ".complaint",
            ROOT + ".figure",
            ROOT);

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final ArchRule LAYERED = classes().should(onlyImportDownwards());

    private static final ArchRule NOTHING_ABOVE_SP4N = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".sp4n..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".sp4n..");

    private static final ArchRule INTERNAL_IS_LAST = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + ".internal.."))
                    .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(
                            InvalidInputException.class,
                            Language.class,
                            Localized.class,
                            Problem.class,
                            ProblemCode.class,
                            Text.class))));

    private static final ArchRule NO_FLOATING_POINT = classes().should(notUseFloatingPoint());

    private static final ArchRule NO_CLOCK_LOCALE_PROPERTY = classes().should(notReadTheSurroundings());

    private static final ArchRule NO_FILES = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "java.io..", "java.nio..", "java.net..", "java.lang.reflect..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Serializable.class))));

    private static final ArchRule IMMUTABLE = classes()
            .that()
            .arePublic()
            .and()
            .haveSimpleNameNotEndingWith("Builder")
            .should(haveOnlyFinalFields());

    private static final ArchRule NO_ENTRY_TO_INTERNAL = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage(ROOT + ".internal..")
            .should(notShowInternal());

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                check.of(item).forEach(message -> events.add(violated(item, message)));
            }
        };
    }

    private interface Check {
        List<String> of(JavaClass item);
    }

    private static ArchCondition<JavaClass> onlyImportDownwards() {
        return condition("import only from packages further down " + LAYERS, item -> {
            List<String> violations = new ArrayList<>();
            String from = item.getPackageName();
            if (!from.equals(ROOT + ".internal") && !LAYERS.contains(from)) {
                violations.add(item.getName() + " stands in a package that has no place in the list");
            }
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getPackageName();
                if (LAYERS.contains(to) && LAYERS.indexOf(to) < LAYERS.indexOf(from)) {
                    violations.add(dependency.getDescription());
                }
            }
            return violations;
        });
    }

    private static ArchCondition<JavaClass> notUseFloatingPoint() {
        Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return condition("not use double or float", item -> {
            List<String> violations = new ArrayList<>();
            for (JavaField field : item.getFields()) {
                if (isAny(field.getType().getAllInvolvedRawTypes(), floating)) {
                    violations.add(field.getFullName() + " is floating-point");
                }
            }
            for (JavaCodeUnit unit : item.getCodeUnits()) {
                boolean parameters = unit.getParameterTypes().stream()
                        .anyMatch(type -> isAny(type.getAllInvolvedRawTypes(), floating));
                if (parameters || isAny(unit.getReturnType().getAllInvolvedRawTypes(), floating)) {
                    violations.add(unit.getFullName() + " takes or gives floating-point");
                }
            }
            for (JavaCodeUnitAccess<?> call : item.getCodeUnitAccessesFromSelf()) {
                Set<JavaClass> types = new java.util.HashSet<>(call.getTarget().getRawParameterTypes());
                types.add(call.getTarget().getRawReturnType());
                if (isAny(types, floating)) {
                    violations.add(call.getDescription());
                }
            }
            return violations;
        });
    }

    private static boolean isAny(Set<JavaClass> types, Set<String> names) {
        return types.stream()
                .anyMatch(type -> names.contains(type.getBaseComponentType().getName()));
    }

    private static ArchCondition<JavaClass> notReadTheSurroundings() {
        Set<String> always = Set.of(
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime",
                "java.lang.System.getProperty",
                "java.lang.System.getProperties",
                "java.lang.System.getenv",
                "java.lang.Integer.getInteger",
                "java.lang.Long.getLong",
                "java.lang.Boolean.getBoolean",
                "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault",
                "java.time.ZoneId.systemDefault",
                "java.lang.String.formatted");
        Set<String> unlessWithLocale = Set.of(
                "java.lang.String.format",
                "java.util.Formatter.format",
                "java.lang.String.toLowerCase",
                "java.lang.String.toUpperCase",
                "java.io.PrintStream.printf",
                "java.text.NumberFormat.getInstance",
                "java.time.format.DateTimeFormatter.ofPattern");
        return condition("not read the clock, the default locale or time zone, or a system property", item -> {
            List<String> violations = new ArrayList<>();
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                if (dependency.getTargetClass().isAssignableTo(java.time.Clock.class)
                        || dependency.getTargetClass().isAssignableTo(java.util.Date.class)
                        || dependency.getTargetClass().isAssignableTo(java.util.Calendar.class)) {
                    violations.add(dependency.getDescription());
                }
            }
            for (JavaCodeUnitAccess<?> call : item.getCodeUnitAccessesFromSelf()) {
                String name = call.getTargetOwner().getName() + "." + call.getName();
                boolean clock = call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now");
                boolean locale = unlessWithLocale.contains(name)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Locale.class));
                if (clock || locale || always.contains(name)) {
                    violations.add(call.getDescription());
                }
            }
            return violations;
        });
    }

    private static ArchCondition<JavaClass> haveOnlyFinalFields() {
        return condition("have only final fields, and show no array", item -> {
            List<String> violations = new ArrayList<>();
            for (JavaField field : item.getFields()) {
                if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                    violations.add(field.getFullName() + " is not final");
                }
                boolean shown = !field.getModifiers().contains(JavaModifier.PRIVATE);
                if (field.getRawType().isArray() && shown) {
                    violations.add(field.getFullName() + " is an array that others can change");
                }
            }
            return violations;
        });
    }

    private static ArchCondition<JavaClass> notShowInternal() {
        return condition("not show a type of the internal package to users", item -> {
            List<String> violations = new ArrayList<>();
            for (JavaCodeUnit unit : item.getCodeUnits()) {
                boolean shown = Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.getPackageName().startsWith(ROOT + ".internal"));
                if (shown && unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                    violations.add(unit.getFullName());
                }
            }
            return violations;
        });
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                LAYERED,
                NOTHING_ABOVE_SP4N,
                INTERNAL_IS_LAST,
                NO_FLOATING_POINT,
                NO_CLOCK_LOCALE_PROPERTY,
                NO_FILES,
                IMMUTABLE,
                NO_ENTRY_TO_INTERNAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLibraryKeepsEveryRule(ArchRule rule) {
        rule.allowEmptyShould(false).check(MAIN);
    }

    @Test
    void theClassesOfTheLibraryAreLookedAt() {
        assertThat(MAIN.size()).isGreaterThan(50);
        assertThat(MAIN.contain(TimePeriod.class)).isTrue();
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        ROOT,
                        ROOT + ".internal",
                        ROOT + ".figure",
                        ROOT + ".complaint",
                        ROOT + ".assessment",
                        ROOT + ".sp4n");
        assertThat(MAIN.stream().map(JavaClass::getName)).noneMatch(name -> name.endsWith("Test"));
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (JavaClass each : MAIN) {
            if (!each.getName().equals("module-info")) {
                packages.add(each.getPackageName());
            }
            if (each.getSimpleName().equals("package-info")
                    && each.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                marked.add(each.getPackageName());
            }
        }

        assertThat(marked).isEqualTo(packages).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void publicTypesAreRecordsEnumsInterfacesOrFinal() {
        assertThat(MAIN.stream()
                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> !each.isInterface() && !each.isEnum() && !each.isAnnotation())
                        .filter(each -> !each.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void exceptionsAreTheOnlyPublicTypesThatExtendAClass() {
        assertThat(MAIN.stream()
                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> !each.isRecord() && !each.isEnum())
                        .filter(each -> !assignableTo(Throwable.class).test(each))
                        .map(JavaClass::getRawSuperclass)
                        .flatMap(Optional::stream)
                        .map(JavaClass::getName)
                        .distinct())
                .containsOnly("java.lang.Object");
    }

    /** What each rule is there to find. */
    @SuppressWarnings({
        "JavaTimeDefaultTimeZone",
        "TimeInStaticInitializer",
        "LongDoubleConversion",
        "DefaultLocale",
        "UnusedVariable",
        "UnusedMethod",
        "FieldMayBeFinal"
    })
    static final class Faults {

        private Faults() {}

        public static final class ReadsTheClock {
            static final LocalDate TODAY = LocalDate.now();

            private ReadsTheClock() {}
        }

        public static final class RefersToTheClock {
            static final Supplier<LocalDate> TODAY = LocalDate::now;

            private RefersToTheClock() {}
        }

        public static final class ReadsTheLocale {
            static final String TEXT = "%d".formatted(1);

            private ReadsTheLocale() {}
        }

        public static final class FormatsWithoutLocale {
            static final String TEXT = String.format("%d", 1);

            private FormatsWithoutLocale() {}
        }

        public static final class ReadsAProperty {
            static final String HOME = String.valueOf(System.getProperty("user.home"));

            private ReadsAProperty() {}
        }

        public static final class TakesADouble {
            private TakesADouble() {}

            static void take(List<Double> values) {
                values.clear();
            }
        }

        public static final class ComputesWithADouble {
            private ComputesWithADouble() {}

            static long root(long value) {
                return (long) Math.sqrt(value);
            }
        }

        public static final class Changes {
            private int value;

            private Changes() {}
        }

        public static final class ReadsAFile {
            private ReadsAFile() {}

            static boolean exists(Path path) {
                return path.isAbsolute();
            }
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(LAYERED, ImportsUpwards.class),
                Arguments.of(NOTHING_ABOVE_SP4N, ImportsUpwards.class),
                Arguments.of(INTERNAL_IS_LAST, io.github.renaksi.internal.ImportsUpwards.class),
                Arguments.of(NO_ENTRY_TO_INTERNAL, ImportsUpwards.class),
                Arguments.of(NO_FLOATING_POINT, Faults.TakesADouble.class),
                Arguments.of(NO_FLOATING_POINT, Faults.ComputesWithADouble.class),
                Arguments.of(NO_CLOCK_LOCALE_PROPERTY, Faults.ReadsTheClock.class),
                Arguments.of(NO_CLOCK_LOCALE_PROPERTY, Faults.RefersToTheClock.class),
                Arguments.of(NO_CLOCK_LOCALE_PROPERTY, Faults.ReadsTheLocale.class),
                Arguments.of(NO_CLOCK_LOCALE_PROPERTY, Faults.FormatsWithoutLocale.class),
                Arguments.of(NO_CLOCK_LOCALE_PROPERTY, Faults.ReadsAProperty.class),
                Arguments.of(NO_FILES, Faults.ReadsAFile.class),
                Arguments.of(IMMUTABLE, Faults.Changes.class));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyRuleFindsItsFault(ArchRule rule, Class<?> fault) {
        JavaClasses faulty = new ClassFileImporter().importClasses(fault);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.allowEmptyShould(false).check(faulty))
                .withMessageContaining(fault.getSimpleName());
    }

    @Test
    void aRuleThatLooksAtNothingFails() {
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> LAYERED.allowEmptyShould(false).check(nothing));
    }
}
