// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.sp4n.Sp4n;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of shapes: the JSON form of every type that can be read or written. What is in the table or stands in a
 * package with what is belongs to the library and is never left to a mapper; what is not in the table is refused.
 */
public final class Shapes {

    private static final Map<Class<?>, Shape<?>> TABLE = table();

    private static final Set<String> PACKAGES = packages();

    private Shapes() {}

    /**
     * Shows every type that has a shape.
     *
     * @param visitor who takes them
     */
    public static void forEach(Shape.Visitor visitor) {
        CommonShapes.forEach(visitor);
        ComplaintShapes.forEach(visitor);
        AssessmentShapes.forEach(visitor);
        PolicyShapes.forEach(visitor);
        FormulaShapes.forEach(visitor);
        PlanShapes.forEach(visitor);
        OfficeShapes.forEach(visitor);
        MonitoringShapes.forEach(visitor);
        ReviewShapes.forEach(visitor);
    }

    /**
     * The shape of a type: its own; of a kind of a type that has one, such as an answer with a level, that one narrowed
     * to it; of another type of the library's, one that refuses it.
     *
     * @param type the type
     * @param <T> the type
     * @return its shape, empty if the type is not of the library
     */
    public static <T> Optional<Shape<T>> of(Class<T> type) {
        if (!isOfTheLibrary(type)) {
            return Optional.empty();
        }
        @Nullable Class<? super T> known = nearest(type);
        return Optional.of(known == null ? new RefusedShape<>(type) : narrowed(known, type));
    }

    /**
     * The form of a type as a key of a map.
     *
     * @param type the type
     * @param <T> the type
     * @return its form, which may be to refuse it; empty if the type is not of the library
     */
    public static <T> Optional<KeyForm<T>> keyOf(Class<T> type) {
        return of(type).map(shape -> new KeyForm<>(type, shape));
    }

    static boolean isOfTheLibrary(Class<?> type) {
        return !type.isArray() && PACKAGES.contains(type.getPackageName());
    }

    private static Map<Class<?>, Shape<?>> table() {
        Map<Class<?>, Shape<?>> table = new LinkedHashMap<>();
        forEach(new Shape.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                table.put(type, shape);
            }
        });
        return table;
    }

    private static Set<String> packages() {
        Set<String> packages = new HashSet<>();
        // The one package that has no types with a form.
        packages.add(Sp4n.class.getPackageName());
        TABLE.keySet().forEach(type -> packages.add(type.getPackageName()));
        return packages;
    }

    /** The type itself or what it extends or implements, the nearest that is in the table. */
    @SuppressWarnings("unchecked") // What a class extends or implements is a supertype.
    private static <T> @Nullable Class<? super T> nearest(Class<T> type) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            if (TABLE.containsKey(next)) {
                return (Class<? super T>) next;
            }
            if (next.getSuperclass() != null) {
                open.add(next.getSuperclass());
            }
            open.addAll(Arrays.asList(next.getInterfaces()));
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The table has each type with its own shape.
    private static <S, T extends S> Shape<T> narrowed(Class<S> known, Class<T> type) {
        Shape<S> shape = (Shape<S>) Objects.requireNonNull(TABLE.get(known));
        if (known.equals(type)) {
            return (Shape<T>) shape;
        }
        return shape.as(value -> narrow(value, type), value -> value);
    }

    private static <T> T narrow(Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw Checks.failure(
                    ProblemCode.WRONG_KIND,
                    "seharusnya %s, ditemukan %s",
                    "expected an %s, found an %s",
                    TypeNames.of(type),
                    TypeNames.of(value.getClass()));
        }
        return type.cast(value);
    }
}
