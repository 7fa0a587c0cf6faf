// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.Property.absentAs;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.wire.WireReader.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with named properties, in the order in which they are written. Each property is one line: its name, its
 * shape, the getter that takes it from a value and, where the type has a builder, the setter that puts it there.
 *
 * <pre>{@code
 * ObjectShape<Aspect> aspect = ObjectShape.of(Aspect.class, Aspect::builder, AspectBuilder::build)
 *         .required("id", TEXT, Aspect::id, AspectBuilder::id)
 *         .required("name", TEXT, Aspect::name, AspectBuilder::name)
 *         .shape();
 *
 * ObjectShape<Clause> clause = ObjectShape.of(
 *         Clause.class,
 *         required("name", TEXT, Clause::name),
 *         required("text", TEXT, Clause::text),
 *         Clause::new);
 * }</pre>
 */
final class ObjectShape<T> extends Shape<T> {

    /** Makes a value of what was read of each property; null where that is absent. */
    private interface Make<T> {
        T of(@Nullable Object[] read);
    }

    /** Makes a value of three. */
    interface OfThree<A, B, C, T> {
        T of(A first, B second, C third);
    }

    private final String name;
    private final List<Property<T, ?>> properties;
    private final Map<String, Integer> places;
    private final Make<T> make;

    private ObjectShape(String name, List<Property<T, ?>> properties, Make<T> make) {
        this.name = name;
        this.properties = List.copyOf(properties);
        this.places = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            places.put(properties.get(i).name(), i);
        }
        this.make = make;
    }

    /** Makes a value of four. */
    interface OfFour<A, B, C, D, T> {
        T of(A first, B second, C third, D fourth);
    }

    /** The shape of a type that is made of two properties. */
    static <T, A, B> ObjectShape<T> of(
            Class<T> type, Property<T, A> first, Property<T, B> second, BiFunction<A, B, T> make) {
        return new ObjectShape<>(
                type.getSimpleName(),
                List.of(first, second),
                read -> make.apply(first.of(read[0]), second.of(read[1])));
    }

    /** The shape of a type that is made of three properties. */
    static <T, A, B, C> ObjectShape<T> of(
            Class<T> type,
            Property<T, A> first,
            Property<T, B> second,
            Property<T, C> third,
            OfThree<A, B, C, T> make) {
        return new ObjectShape<>(
                type.getSimpleName(),
                List.of(first, second, third),
                read -> make.of(first.of(read[0]), second.of(read[1]), third.of(read[2])));
    }

    /** The shape of a type that is made of four properties. */
    static <T, A, B, C, D> ObjectShape<T> of(
            Class<T> type,
            Property<T, A> first,
            Property<T, B> second,
            Property<T, C> third,
            Property<T, D> fourth,
            OfFour<A, B, C, D, T> make) {
        return new ObjectShape<>(
                type.getSimpleName(),
                List.of(first, second, third, fourth),
                read -> make.of(first.of(read[0]), second.of(read[1]), third.of(read[2]), fourth.of(read[3])));
    }

    /** The shape of a type that has a builder, whose properties follow. */
    static <T, B> OfBuilder<T, B> of(Class<T> type, Supplier<B> begin, Function<B, T> end) {
        return of(type.getSimpleName(), begin, end);
    }

    /** As {@link #of(Class, Supplier, Function)}, of a type that has type arguments. */
    static <T, B> OfBuilder<T, B> of(String type, Supplier<B> begin, Function<B, T> end) {
        return new OfBuilder<>(type, begin, end);
    }

    /** Properties with their setters, one by one. */
    static final class OfBuilder<T, B> {

        /** Puts into a builder what was read. */
        private interface Step<B> {
            void take(@Nullable Object[] read, B builder);
        }

        /** Puts two values into a builder. */
        interface SetTwo<B, V, W> {
            void set(B builder, V first, W second);
        }

        private final String name;
        private final Supplier<B> begin;
        private final Function<B, T> end;
        private final List<Property<T, ?>> properties = new ArrayList<>();
        private final List<Step<B>> steps = new ArrayList<>();

        private OfBuilder(String name, Supplier<B> begin, Function<B, T> end) {
            this.name = name;
            this.begin = begin;
            this.end = end;
        }

        /** A property that must be there. */
        <V> OfBuilder<T, B> required(String property, Shape<V> shape, Function<T, V> take, BiConsumer<B, V> set) {
            return with(Property.required(property, shape, take), set);
        }

        /** A property that may be absent, which then has this value; it is not written where it has. */
        <V> OfBuilder<T, B> absentAs(
                V absent, String property, Shape<V> shape, Function<T, V> take, BiConsumer<B, V> set) {
            return with(Property.absentAs(absent, property, shape, take), set);
        }

        /** A property that may be absent. */
        <V> OfBuilder<T, B> optional(
                String property, Shape<V> shape, Function<T, Optional<V>> take, BiConsumer<B, Optional<V>> set) {
            return with(Property.optional(property, shape, take), set);
        }

        /** A list that may be absent, which then is empty. */
        <V> OfBuilder<T, B> list(
                String property, Shape<V> element, Function<T, List<V>> take, BiConsumer<B, List<V>> set) {
            return with(Property.list(property, element, take), set);
        }

        /** Values by period, which may be absent and then are none. */
        <V> OfBuilder<T, B> byPeriod(
                String property,
                Shape<V> element,
                Function<T, SortedMap<TimePeriod, V>> take,
                BiConsumer<B, SortedMap<TimePeriod, V>> set) {
            return absentAs(Collections.emptySortedMap(), property, MapShape.byPeriod(element), take, set);
        }

        /** A region's own fields, which may be absent. */
        OfBuilder<T, B> attributes(Function<T, Map<String, String>> take, BiConsumer<B, Map<String, String>> set) {
            return absentAs(Map.of(), "attributes", MapShape.map(Scalars.TEXT), take, set);
        }

        /** Two properties that are put there together. */
        <V, W> OfBuilder<T, B> both(Property<T, V> first, Property<T, W> second, SetTwo<B, V, W> set) {
            int place = properties.size();
            properties.add(first);
            properties.add(second);
            steps.add((read, builder) -> set.set(builder, first.of(read[place]), second.of(read[place + 1])));
            return this;
        }

        private <V> OfBuilder<T, B> with(Property<T, V> property, BiConsumer<B, V> set) {
            int place = properties.size();
            properties.add(property);
            steps.add((read, builder) -> set.accept(builder, property.of(read[place])));
            return this;
        }

        /** The shape with all of its properties. */
        ObjectShape<T> shape() {
            List<Step<B>> all = List.copyOf(steps);
            return new ObjectShape<>(name, properties, read -> {
                B builder = begin.get();
                for (Step<B> step : all) {
                    step.take(read, builder);
                }
                return end.apply(builder);
            });
        }
    }

    /** The same shape with a property before all others that is written and checked, and that no value has. */
    ObjectShape<T> after(Property<T, ?> first) {
        List<Property<T, ?>> all = new ArrayList<>();
        all.add(first);
        all.addAll(properties);
        return new ObjectShape<>(name, all, read -> make.of(Arrays.copyOfRange(read, 1, read.length)));
    }

    List<String> propertyNames() {
        return properties.stream().<String>map(Property::name).toList();
    }

    @Override
    public T read(WireReader in) {
        if (in.token() != Token.OBJECT_START) {
            throw unexpected(in);
        }
        @Nullable Object[] read = new Object[properties.size()];
        @Nullable WrongNames wrong = null;
        while (in.next() != Token.OBJECT_END) {
            String property = in.text();
            @Nullable Integer place = places.get(property);
            in.next();
            if (place != null && read[place] == null) {
                read[place] = properties.get(place).read(in);
                continue;
            }
            wrong = wrong == null ? new WrongNames() : wrong;
            if (place == null) {
                wrong.addUnknown(property);
            } else {
                wrong.addDoubled(property);
            }
            skip(in);
        }
        for (int i = 0; i < read.length; i++) {
            if (read[i] == null && properties.get(i).isRequired()) {
                wrong = wrong == null ? new WrongNames() : wrong;
                wrong.addMissing(properties.get(i).name());
            }
        }
        if (wrong != null) {
            throw wrong.failure(in.pointer(), name, propertyNames());
        }
        return made(in, make::of, read);
    }

    @Override
    public void write(T value, WireWriter out) {
        out.objectStart();
        for (Property<T, ?> property : properties) {
            property.write(value, out);
        }
        out.objectEnd();
    }

    @Override
    Text expected() {
        return Text.format("objek ({0})", "an object ({0})", name);
    }
}
