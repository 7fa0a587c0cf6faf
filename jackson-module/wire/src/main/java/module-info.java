/** The JSON form of the library's types, told once and without Jackson. Internal to the Jackson modules. */
@SuppressWarnings("module") // Names its two users, which are built after it.
module io.github.renaksi.wire {
    requires static org.jspecify;
    requires transitive io.github.renaksi.core;

    exports io.github.renaksi.wire to
            io.github.renaksi.jackson,
            io.github.renaksi.jackson.three;
}
