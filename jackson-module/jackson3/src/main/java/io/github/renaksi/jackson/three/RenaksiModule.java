package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.BuildVersion;
import io.github.renaksi.wire.Shape;
import io.github.renaksi.wire.Shapes;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

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
 * place.
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
        SimpleDeserializers deserializers = new SimpleDeserializers();
        SimpleSerializers serializers = new SimpleSerializers();
        Shapes.forEach(new Shape.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                deserializers.addDeserializer(type, new ShapeDeserializer<>(type, shape));
                serializers.addSerializer(type, new ShapeSerializer<>(type, shape));
            }
        });
        context.addDeserializers(deserializers);
        context.addSerializers(serializers);
    }
}
