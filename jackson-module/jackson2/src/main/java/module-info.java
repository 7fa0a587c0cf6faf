/** JSON and YAML for the library's types with Jackson 2. Begin with {@link io.github.renaksi.jackson.RenaksiJson}. */
module io.github.renaksi.jackson {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.renaksi.core;
    requires io.github.renaksi.wire;

    exports io.github.renaksi.jackson;

    provides com.fasterxml.jackson.databind.Module with
            io.github.renaksi.jackson.RenaksiModule;
}
