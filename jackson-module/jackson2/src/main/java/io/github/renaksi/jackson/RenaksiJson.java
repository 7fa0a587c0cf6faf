// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.renaksi.wire.Limits;

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
                // Names the file; of its content nothing is shown.
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
