// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The version of the library, as the build wrote it beside this class. */
public final class BuildVersion {

    private static final String TEXT = read();

    private BuildVersion() {}

    /**
     * The version, such as {@code 0.1.0-SNAPSHOT}.
     *
     * @return the version, empty where it was left out when the library was packed anew
     */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        try (@Nullable InputStream version = BuildVersion.class.getResourceAsStream("version.txt")) {
            return version == null ? "" : new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
