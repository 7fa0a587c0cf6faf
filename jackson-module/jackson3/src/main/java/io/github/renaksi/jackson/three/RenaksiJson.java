// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.Limits;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ready mapper for the library's documents.
 *
 * <pre>{@code
 * JsonMapper mapper = RenaksiJson.mapper();
 * Assessment assessment = mapper.readValue(file, Assessment.class);
 * }</pre>
 */
public final class RenaksiJson {

    private RenaksiJson() {}

    /**
     * Makes a mapper that refuses whatever follows the document, and documents of over 100 levels or with texts of over
     * 20,000 characters. It reads whatever it writes, and so does not bound the length of a document: who takes in
     * those of strangers bounds their bytes. It writes indented, and its trees hold decimals exactly. Make it once and
     * share it; an application that wants other settings makes a mapper of its own with {@link RenaksiModule}.
     *
     * @return a new mapper
     */
    public static JsonMapper mapper() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(Limits.MAPPER_DEPTH)
                .maxStringLength(Limits.MAPPER_TEXT)
                .maxNumberLength(Limits.MAPPER_NUMBER)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(bounds)
                // Without its source a location has neither line nor column; of the source itself nothing is shown.
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxRawContentLength(0)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new RenaksiModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // Trees would hold doubles in place of decimals.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }
}
