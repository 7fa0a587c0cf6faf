// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.figure.Ratio;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types of the user's that hold some of the library's: what is absent or null there is the user's affair. */
public abstract class UserTypeContract implements Mappers {

    /** A contract, run by a subclass. */
    protected UserTypeContract() {}

    /**
     * A record of a period, made by its constructor.
     *
     * @param x a text
     * @param period a period
     */
    public record Own(String x, @Nullable TimePeriod period) {}

    /**
     * A record of several types, each with a form of its own.
     *
     * @param x a text
     * @param region an object
     * @param answer a number or an object
     * @param ratio a number or a text
     * @param counts an object
     */
    public record Several(
            String x,
            @Nullable Region region,
            @Nullable Answer answer,
            @Nullable Ratio ratio,
            @Nullable ComplaintCounts counts) {}

    /**
     * A record of a record.
     *
     * @param own the record
     */
    public record Outer(Own own) {}

    /**
     * A record of what may hold null.
     *
     * @param list a list
     * @param map a map
     * @param reference a reference
     */
    public record Holders(
            @Nullable List<@Nullable TimePeriod> list,
            @Nullable Map<String, @Nullable TimePeriod> map,
            @Nullable AtomicReference<@Nullable TimePeriod> reference) {}

    /** A class with fields. */
    public static class Bean {
        /** A text. */
        public String x = "";

        /** A period, which has a value where none is given. */
        public @Nullable TimePeriod period = TimePeriod.ofYear(2020);

        /** For the mapper. */
        public Bean() {}
    }

    @Test
    void anAbsentComponentOfARecordIsNull() throws Exception {
        assertThat(read("{\"x\":\"1\"}", Own.class)).isEqualTo(new Own("1", null));
        assertThat(read("{\"x\":\"1\"}", Several.class)).isEqualTo(new Several("1", null, null, null, null));
        assertThat(read("{\"own\":{\"x\":\"1\"}}", Outer.class)).isEqualTo(new Outer(new Own("1", null)));
        assertThat(readLeniently("{\"x\":\"1\"}", Own.class)).isEqualTo(new Own("1", null));
        assertThat(readYaml("x: a", Own.class)).isEqualTo(new Own("a", null));
    }

    @Test
    void anAbsentComponentOfARecordIsNullInATreeAndAMap() throws Exception {
        assertThat(fromTree(readTree("{\"x\":\"1\"}"), Own.class)).isEqualTo(new Own("1", null));
        assertThat(convert(Map.of("x", "1"), Several.class)).isEqualTo(new Several("1", null, null, null, null));
        assertThat(convert(Map.of("own", Map.of("x", "1")), Outer.class)).isEqualTo(new Outer(new Own("1", null)));
    }

    @Test
    void aComponentThatIsNullIsNull() throws Exception {
        assertThat(read("{\"x\":\"1\",\"period\":null}", Own.class)).isEqualTo(new Own("1", null));
        assertThat(read("{\"period\":null,\"x\":\"1\"}", Own.class)).isEqualTo(new Own("1", null));
        assertThat(read("{\"own\":{\"period\":null,\"x\":\"1\"}}", Outer.class))
                .isEqualTo(new Outer(new Own("1", null)));
        assertThat(read("{\"own\":null}", Outer.class).own()).isNull();
    }

    @Test
    void aComponentThatIsThereIsRead() throws Exception {
        assertThat(read("{\"x\":\"1\",\"period\":\"2022\"}", Own.class))
                .isEqualTo(new Own("1", TimePeriod.ofYear(2022)));
        assertThat(message(catchThrowable(() -> read("{\"x\":\"1\",\"period\":2022}", Own.class))))
                .isEqualTo(
                        "/period: expected a period such as 2022 or 2022-Q1, found the number 2022: put it in quotes");
    }

    @Test
    void anAbsentFieldKeepsItsValueAndANullIsNull() throws Exception {
        assertThat(read("{\"x\":\"1\"}", Bean.class).period).isEqualTo(TimePeriod.ofYear(2020));
        assertThat(read("{\"x\":\"1\",\"period\":null}", Bean.class).period).isNull();
        assertThat(convert(Map.of("x", "1"), Bean.class).period).isEqualTo(TimePeriod.ofYear(2020));
    }

    @Test
    void listsMapsArraysAndReferencesMayBeAbsentAndHoldNull() throws Exception {
        assertThat(read("{}", Holders.class).list()).isNull();
        Holders holders = read("{\"list\":[\"2022\",null],\"map\":{\"a\":null},\"reference\":null}", Holders.class);
        assertThat(holders.list()).containsExactly(TimePeriod.ofYear(2022), null);
        assertThat(holders.map()).containsEntry("a", null);
        assertThat(read("[null]", TimePeriod[].class)).containsOnlyNulls();
    }

    @Test
    void aDocumentThatIsNothingButNullIsRefused() {
        assertThat(message(catchThrowable(() -> read("null", Region.class))))
                .isEqualTo("document: expected an object (Region), found null");
        assertThat(message(catchThrowable(() -> readLeniently(" null ", Ratio.class))))
                .isEqualTo("document: expected a number or a fraction such as \"8/3\", found null");
        assertThat(message(catchThrowable(() -> readYaml("null", TimePeriod.class))))
                .isEqualTo("document: expected a period such as 2022 or 2022-Q1, found null");
        assertThat(message(catchThrowable(() -> fromTree(readTree("null"), TimePeriod.class))))
                .isEqualTo("document: expected a period such as 2022 or 2022-Q1, found null");
    }
}
