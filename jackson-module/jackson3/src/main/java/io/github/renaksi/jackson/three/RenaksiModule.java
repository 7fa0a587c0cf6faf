// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.BuildVersion;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a mapper those of the library's types that documents hold: plans, assessments, instruments, what offices
 * report, what they are made of, and results.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new RenaksiModule()).build();
 * }</pre>
 *
 * <p>Naming strategies, lenient settings, default typing and the like change the user's own types only. Unknown,
 * missing and doubled properties, nulls and wrong types of those types are always errors, with the JSON Pointer of the
 * place. Types of the library's that documents do not hold, such as a scorer, are refused, read and written; an
 * application that has a form of its own for one adds it in a module that is registered later.
 */
public final class RenaksiModule extends JacksonModule {

    private static final Version VERSION =
            VersionUtil.parseVersion(BuildVersion.text(), "io.github.renaksi", "renaksi-jackson3");

    /** The module. Also found by {@code findAndAddModules()}. */
    public RenaksiModule() {}

    /** A name of its own, by which a mapper tells that it has the module. */
    @Override
    public String getModuleName() {
        return "io.github.renaksi.jackson.three.RenaksiModule";
    }

    @Override
    public Object getRegistrationId() {
        return getModuleName();
    }

    @Override
    public Version version() {
        return VERSION;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ShapeDeserializers());
        context.addKeyDeserializers(new ShapeKeyDeserializers());
        context.addSerializers(new ShapeSerializers());
        context.addKeySerializers(new KeySerializers());
    }
}
