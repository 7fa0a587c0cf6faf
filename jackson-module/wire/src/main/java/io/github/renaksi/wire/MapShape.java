// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** An object whose names are data, such as ids of questions or periods. */
final class MapShape<K, V> extends Shape<Map<K, V>> {

    private final Text noun;
    private final Function<String, K> keyOf;
    private final Shape<V> element;

    /**
     * An object of values of one shape.
     *
     * @param noun what a name stands for
     * @param keyOf reads a name; keys that are equal are one however they are written
     * @param element the shape of the values
     */
    private MapShape(Text noun, Function<String, K> keyOf, Shape<V> element) {
        this.noun = noun;
        this.keyOf = keyOf;
        this.element = element;
    }

    static <V> Shape<Map<String, V>> map(Shape<V> element) {
        return new MapShape<>(Text.of("nama", "name"), name -> name, element);
    }

    static <V> Shape<SortedMap<TimePeriod, V>> byPeriod(Shape<V> element) {
        return new MapShape<>(Text.of("periode", "period"), TimePeriod::parse, element)
                .as(TreeMap::new, values -> values);
    }

    @Override
    public Map<K, V> read(WireReader in) {
        if (in.token() != Token.OBJECT_START) {
            throw unexpected(in);
        }
        Map<K, V> values = new LinkedHashMap<>();
        while (in.next() != Token.OBJECT_END) {
            String name = in.text();
            K key = made(in, keyOf, name);
            if (values.containsKey(key)) {
                throw WireException.at(
                        in.pointer(),
                        Checks.problem(
                                ProblemCode.NOT_UNIQUE,
                                "%s %s muncul dua kali",
                                "the %s %s occurs twice",
                                noun,
                                Checks.quoted(key.toString())));
            }
            if (values.size() == Limits.ELEMENTS) {
                throw WireException.at(
                        in.pointer(),
                        Checks.problem(
                                ProblemCode.TOO_MANY,
                                "objek paling banyak memiliki %d properti",
                                "an object must have at most %d properties",
                                Checks.limit(Limits.ELEMENTS)));
            }
            in.next();
            values.put(key, element.read(in));
        }
        return values;
    }

    @Override
    public void write(Map<K, V> value, WireWriter out) {
        out.objectStart();
        for (Map.Entry<K, V> entry : value.entrySet()) {
            out.name(entry.getKey().toString());
            element.write(entry.getValue(), out);
        }
        out.objectEnd();
    }

    @Override
    Text expected() {
        return Text.of("objek", "an object");
    }
}
