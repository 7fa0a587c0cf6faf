/**
 * JSON and YAML for the library's types with Jackson 3. Begin with {@link io.github.renaksi.jackson.three.RenaksiJson}.
 */
module io.github.renaksi.jackson.three {
    requires static org.jspecify;
    requires transitive io.github.renaksi.core;
    requires transitive tools.jackson.databind;
    requires io.github.renaksi.wire;

    exports io.github.renaksi.jackson.three;

    provides tools.jackson.databind.JacksonModule with
            io.github.renaksi.jackson.three.RenaksiModule;
}
