// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.Mappers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappers of Jackson 3. */
interface Jackson3Mappers extends Mappers {

    JsonMapper READY = RenaksiJson.mapper();
    JsonMapper LENIENT = JsonMapper.builder()
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
                    DefaultTyping.NON_FINAL)
            .build();
    JsonMapper PLAIN = JsonMapper.builder().addModule(new RenaksiModule()).build();
    YAMLMapper YAML = YAMLMapper.builder().addModule(new RenaksiModule()).build();

    @Override
    default <T> T read(String json, Class<T> type) throws Exception {
        return READY.readValue(json, type);
    }

    @Override
    default <T> T readBytes(byte[] json, Class<T> type) throws Exception {
        return READY.readValue(json, type);
    }

    @Override
    default <T> T readLeniently(String json, Class<T> type) throws Exception {
        return LENIENT.readValue(json, type);
    }

    @Override
    default <T> T readYaml(String yaml, Class<T> type) throws Exception {
        return YAML.readValue(yaml, type);
    }

    @Override
    default String write(Object value) throws Exception {
        return READY.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
    }

    @Override
    default String writeLeniently(Object value) throws Exception {
        return LENIENT.writeValueAsString(value);
    }

    @Override
    default String message(Throwable failure) {
        return ((JacksonException) failure).getOriginalMessage();
    }

    @Override
    default byte[] bytesLeniently(Object value) throws Exception {
        return LENIENT.writeValueAsBytes(value);
    }

    @Override
    default String writeYaml(Object value) throws Exception {
        return YAML.writeValueAsString(value);
    }

    @Override
    default Object tree(Object value) throws Exception {
        return PLAIN.valueToTree(value);
    }

    @Override
    default <T> T fromTree(Object tree, Class<T> type) throws Exception {
        return PLAIN.treeToValue((JsonNode) tree, type);
    }

    @Override
    default Object treeHolding(String property, Object held) {
        return PLAIN.createObjectNode().putPOJO(property, held);
    }

    @Override
    default Object readTree(String json) throws Exception {
        return PLAIN.readTree(json);
    }

    @Override
    default Object readExactTree(String json) throws Exception {
        return READY.readTree(json);
    }

    @Override
    default <T> T convert(Object value, Class<T> type) throws Exception {
        return PLAIN.convertValue(value, type);
    }

    @Override
    default <T> T buffered(T value, Class<T> type) throws Exception {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            PLAIN.writeValue(buffer, value);
            return PLAIN.readValue(buffer.asParser(ObjectReadContext.empty()), type);
        }
    }
}
