package io.github.renaksi.wire;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object with named properties.
 *
 * <pre>{@code
 * ObjectShape<Region> region = ObjectShape.of("Region", object -> {
 *     var level = object.required("level", TEXT, Region::level);
 *     var name = object.required("name", TEXT, Region::name);
 *     var code = object.optional("code", TEXT, Region::code);
 *     return values -> new Region(values.get(level), values.get(name), values.get(code));
 * });
 * }</pre>
 *
 * <p>All names that are missing, unknown or doubled are reported at once, since a name that is misspelt is unknown and
 * missing.
 */
final class ObjectShape<T> extends Shape<T> {

    /** Most names of one kind that a message lists, whatever their length. */
    private static final int SHOWN = 10;

    /** Characters that the names of one kind take up in a message. */
    private static final int ROOM = 100;

    /** Characters that a message needs beside its place, its names and what is wrong with them. */
    private static final int REST = 30;

    /** One property: its name, its shape, and how it is taken from a value. */
    static final class Property<T, V> {
        private final String name;
        private final int index;
        private final Reader<V> read;
        private final Writer<T> write;
        private final @Nullable V absent;

        private Property(String name, int index, Reader<V> read, Writer<T> write, @Nullable V absent) {
            this.name = name;
            this.index = index;
            this.read = read;
            this.write = write;
            this.absent = absent;
        }

        private boolean isRequired() {
            return absent == null;
        }
    }

    private interface Reader<V> {
        V read(WireReader in);
    }

    private interface Writer<T> {
        void write(T value, WireWriter out);
    }

    /** The values of the properties of one object. */
    static final class Values {
        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** The value of a property, or its default. */
        @SuppressWarnings("unchecked") // What a property has read is of its type.
        <V> V get(Property<?, V> property) {
            @Nullable Object value = values[property.index];
            @Nullable V found = value == null ? property.absent : (V) value;
            if (found == null) {
                throw new AssertionError("property " + property.name + " was required");
            }
            return found;
        }
    }

    /** Makes an object of its properties. */
    interface Construct<T> {
        T from(Values values);
    }

    /** Declares properties, in the order in which they are written. */
    static final class Properties<T> {
        private final List<Property<T, ?>> declared = new ArrayList<>();

        /** A property that must be there. */
        <V> Property<T, V> required(String name, Shape<V> shape, Function<T, V> take) {
            return add(name, shape::read, (value, out) -> write(name, shape, take.apply(value), out), null);
        }

        /** A property that may be absent, which then has this value; it is not written where it has. */
        <V> Property<T, V> absentAs(V absent, String name, Shape<V> shape, Function<T, V> take) {
            return add(
                    name,
                    shape::read,
                    (value, out) -> {
                        V taken = take.apply(value);
                        if (!taken.equals(absent)) {
                            write(name, shape, taken, out);
                        }
                    },
                    absent);
        }

        /** A property that may be absent. */
        <V> Property<T, Optional<V>> optional(String name, Shape<V> shape, Function<T, Optional<V>> take) {
            return add(
                    name,
                    in -> Optional.of(shape.read(in)),
                    (value, out) -> {
                        Optional<V> taken = take.apply(value);
                        if (taken.isPresent()) {
                            write(name, shape, taken.get(), out);
                        }
                    },
                    Optional.empty());
        }

        /** A number that must be there, first of all, and must be this one: the version of a document's form. */
        void formatVersion(int version) {
            String only = Integer.toString(version);
            String expected = "format version " + only;
            Shape<String> shape = new ScalarShape<>(
                    expected,
                    Set.of(Token.NUMBER),
                    number -> {
                        if (!number.equals(only)) {
                            throw new IllegalArgumentException("expected " + expected + ", found " + digits(number));
                        }
                        return number;
                    },
                    (number, out) -> out.number(version));
            required("formatVersion", shape, value -> only);
        }

        private <V> Property<T, V> add(String name, Reader<V> read, Writer<T> write, @Nullable V absent) {
            Property<T, V> property = new Property<>(name, declared.size(), read, write, absent);
            declared.add(property);
            return property;
        }

        private static <V> void write(String name, Shape<V> shape, V value, WireWriter out) {
            out.name(name);
            shape.write(value, out);
        }
    }

    private final String name;
    private final Map<String, Property<T, ?>> properties = new LinkedHashMap<>();
    private final Construct<T> construct;

    private ObjectShape(String name, List<Property<T, ?>> properties, Construct<T> construct) {
        this.name = name;
        for (Property<T, ?> property : properties) {
            this.properties.put(property.name, property);
        }
        this.construct = construct;
    }

    static <T> ObjectShape<T> of(String name, Function<Properties<T>, Construct<T>> declare) {
        Properties<T> properties = new Properties<>();
        Construct<T> construct = declare.apply(properties);
        return new ObjectShape<>(name, properties.declared, construct);
    }

    Set<String> propertyNames() {
        return Collections.unmodifiableSet(properties.keySet());
    }

    @Override
    public T read(WireReader in) {
        if (in.token() != Token.OBJECT_START) {
            throw unexpected(in);
        }
        @Nullable Object[] values = new Object[properties.size()];
        Set<String> unknown = new LinkedHashSet<>();
        int moreUnknown = 0;
        Set<String> doubled = new LinkedHashSet<>();
        while (in.next() != Token.OBJECT_END) {
            String propertyName = in.text();
            @Nullable Property<T, ?> property = properties.get(propertyName);
            in.next();
            if (property == null) {
                if (unknown.size() < SHOWN) {
                    unknown.add(propertyName);
                } else if (!unknown.contains(propertyName)) {
                    moreUnknown++;
                }
                skip(in);
            } else if (values[property.index] != null) {
                doubled.add(propertyName);
                skip(in);
            } else {
                values[property.index] = property.read.read(in);
            }
        }
        String pointer = in.pointer();
        checkNames(pointer, values, unknown, moreUnknown, doubled);
        return made(pointer, () -> construct.from(new Values(values)));
    }

    private void checkNames(
            String pointer, @Nullable Object[] values, Set<String> unknown, int moreUnknown, Set<String> doubled) {
        List<String> problems = new ArrayList<>();
        List<String> missing = properties.values().stream()
                .filter(property -> property.isRequired() && values[property.index] == null)
                .map(property -> property.name)
                .toList();
        if (!missing.isEmpty()) {
            problems.add("missing " + quoted(missing, 0));
        }
        if (!unknown.isEmpty()) {
            problems.add("unknown " + quoted(unknown, moreUnknown));
        }
        if (!doubled.isEmpty()) {
            problems.add("twice " + quoted(doubled, 0));
        }
        if (!problems.isEmpty()) {
            String problem = name + " has wrong properties: " + String.join("; ", problems);
            int room = Checks.MAX_MESSAGE - WireException.place(pointer).length() - problem.length() - REST;
            throw new WireException(
                    pointer, problem + " (it has " + listed(List.copyOf(properties.keySet()), 0, room) + ")", null);
        }
    }

    private static String quoted(Collection<String> names, int more) {
        return listed(names.stream().map(Checks::quote).toList(), more, ROOM);
    }

    /** Names with commas, as many as there is room for and the first in any case, and how many more there are. */
    private static String listed(List<String> names, int more, int room) {
        StringBuilder listed = new StringBuilder(names.get(0));
        int shown = 1;
        while (shown < names.size() && listed.length() + names.get(shown).length() <= room) {
            listed.append(", ").append(names.get(shown));
            shown++;
        }
        int left = names.size() - shown + more;
        return left == 0
                ? listed.toString()
                : listed.append(" and ").append(left).append(" more").toString();
    }

    @Override
    public void write(T value, WireWriter out) {
        out.objectStart();
        for (Property<T, ?> property : properties.values()) {
            property.write.write(value, out);
        }
        out.objectEnd();
    }

    @Override
    String expected() {
        return "an object (" + name + ")";
    }
}
