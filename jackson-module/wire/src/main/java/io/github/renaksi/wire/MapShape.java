package io.github.renaksi.wire;

import io.github.renaksi.wire.WireReader.Token;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose names are data, such as ids of questions. */
final class MapShape<V> extends Shape<Map<String, V>> {

    private final Shape<V> element;

    MapShape(Shape<V> element) {
        this.element = element;
    }

    @Override
    public Map<String, V> read(WireReader in) {
        if (in.token() != Token.OBJECT_START) {
            throw unexpected(in);
        }
        Map<String, V> values = new LinkedHashMap<>();
        while (in.next() != Token.OBJECT_END) {
            String name = in.text();
            if (values.containsKey(name)) {
                throw new WireException(in.pointer(), "the name " + quote(name) + " occurs twice", null);
            }
            if (values.size() == Limits.ELEMENTS) {
                throw new WireException(
                        in.pointer(), "an object must have at most " + Limits.ELEMENTS + " properties", null);
            }
            in.next();
            values.put(name, element.read(in));
        }
        return values;
    }

    @Override
    public void write(Map<String, V> value, WireWriter out) {
        out.objectStart();
        for (Map.Entry<String, V> entry : value.entrySet()) {
            out.name(entry.getKey());
            element.write(entry.getValue(), out);
        }
        out.objectEnd();
    }

    @Override
    String expected() {
        return "an object";
    }
}
