// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.arbitraries.ComplaintArbitraries.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.ComplaintArbitraries;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComplaintBreakdownProperties {

    private static final TimePeriod QUARTER = TimePeriod.ofQuarter(2024, 2);
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 20);

    @Provide
    Arbitrary<List<ComplaintRecord>> complaints() {
        return ComplaintArbitraries.complaintsOfAnyCategory(QUARTER).list().ofMaxSize(40);
    }

    private static ComplaintBreakdown by(ComplaintFacet facet, List<ComplaintRecord> complaints) {
        return ComplaintBreakdown.of(facet, QUARTER, AS_OF, complaints, VOCABULARY);
    }

    @Property(tries = 300)
    void thePartsOfEveryFacetAddUpToTheWhole(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll ComplaintFacet facet) {
        ComplaintTally whole = ComplaintTally.of("Semua", QUARTER, AS_OF, complaints, VOCABULARY);
        ComplaintBreakdown breakdown = by(facet, complaints);
        assertThat(breakdown.total()).isEqualTo(whole.counts());
        for (StatusClass each : StatusClass.values()) {
            long sum = 0;
            for (ComplaintBreakdown.Part part : breakdown.parts()) {
                sum += part.counts().count(each);
            }
            assertThat(sum).isEqualTo(whole.counts().count(each));
        }
        assertThat(breakdown.rate(CompletionRates.RESOLVED_OF_RECEIVED).value())
                .isEqualTo(CompletionRates.RESOLVED_OF_RECEIVED.of(whole).value());
    }

    @Property(tries = 200)
    void aPartIsTheTallyOfItsRecords(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll ComplaintFacet facet) {
        Function<ComplaintRecord, Optional<String>> nameOf = complaint -> switch (facet) {
            case OFFICE -> Optional.of(complaint.office());
            case CATEGORY -> complaint.category();
            case CHANNEL -> complaint.channel();
        };
        int counted = 0;
        for (ComplaintBreakdown.Part part : by(facet, complaints).parts()) {
            List<ComplaintRecord> own = new ArrayList<>();
            for (ComplaintRecord complaint : complaints) {
                Optional<String> name = nameOf.apply(complaint).map(it -> it.toLowerCase(Locale.ROOT));
                if (name.equals(part.name().map(it -> it.toLowerCase(Locale.ROOT)))) {
                    own.add(complaint);
                }
            }
            counted += own.size();
            assertThat(own).isNotEmpty();
            assertThat(part.counts())
                    .isEqualTo(ComplaintTally.of("x", QUARTER, AS_OF, own, VOCABULARY)
                            .counts());
        }
        assertThat(counted).isEqualTo(complaints.size());
    }

    @Example
    void eachPartHasItsRateAndIsNamedInIt() {
        ComplaintRecord resolved = ComplaintRecord.builder()
                .status("Selesai")
                .receivedOn(LocalDate.of(2024, 4, 2))
                .office("Dinsos")
                .category("aspirasi")
                .build();
        ComplaintBreakdown breakdown = by(
                ComplaintFacet.CATEGORY,
                List.of(
                        resolved,
                        resolved.withStatus("Proses").withCategory(" ASPIRASI"),
                        resolved.withCategory(Optional.empty())));
        assertThat(breakdown.parts())
                .extracting(ComplaintBreakdown.Part::name)
                .containsExactly(Optional.of("ASPIRASI"), Optional.empty());
        ComplaintBreakdown.Part aspirations = breakdown.findPart("aspirasi").orElseThrow();
        assertThat(breakdown
                        .rate(aspirations, CompletionRates.RESOLVED_OF_RECEIVED)
                        .exact())
                .isEqualTo(Ratio.of(1, 2));
        assertThat(breakdown
                        .rate(aspirations, CompletionRates.RESOLVED_OF_RECEIVED)
                        .explain(Language.INDONESIAN))
                .contains("; kategori ASPIRASI; triwulan II");
        assertThat(breakdown
                        .rate(breakdown.parts().get(1), CompletionRates.RESOLVED_OF_RECEIVED)
                        .explain(Language.ENGLISH))
                .contains("; without category; ");
        assertThat(breakdown.findPart("lain")).isEmpty();
        assertThat(breakdown.rate(CompletionRates.RESOLVED_OF_RECEIVED).exact()).isEqualTo(Ratio.of(2, 3));
        assertThat(breakdown).hasToString("complaints by category in 2024-Q2, as of 2024-07-20: 2 parts");
    }
}
