package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.renaksi.contract.WireContract;

/** The contract with Jackson 2. */
class ContractProperties extends WireContract {

    private static final JsonMapper READY = RenaksiJson.mapper();
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .addModule(new RenaksiModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType(Object.class)
                            .build(),
                    ObjectMapper.DefaultTyping.NON_FINAL)
            .build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new RenaksiModule()).build();

    @Override
    protected <T> T read(String json, Class<T> type) throws Exception {
        return READY.readValue(json, type);
    }

    @Override
    protected <T> T readLeniently(String json, Class<T> type) throws Exception {
        return LENIENT.readValue(json, type);
    }

    @Override
    protected <T> T readYaml(String yaml, Class<T> type) throws Exception {
        return YAML.readValue(yaml, type);
    }

    @Override
    protected String write(Object value) throws Exception {
        return READY.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
    }

    @Override
    protected String writeLeniently(Object value) throws Exception {
        return LENIENT.writeValueAsString(value);
    }

    @Override
    protected String message(Throwable failure) {
        return ((JacksonException) failure).getOriginalMessage();
    }
}
