// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Marks;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class MonitoringPolicyProperties {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    /** Up to four groups, whose members may be groups, in small letters or capitals. */
    @Provide
    Arbitrary<Map<String, List<String>>> groups() {
        Arbitrary<String> names = Arbitraries.of(NAMES);
        Arbitrary<String> spelt = Arbitraries.of(true, false)
                .flatMap(small -> names.map(name -> small ? name : name.toUpperCase(Locale.ROOT)));
        return Arbitraries.maps(names, spelt.list().ofMinSize(1).ofMaxSize(3)).ofMaxSize(4);
    }

    private static Set<String> reached(Map<String, List<String>> groups, String group) {
        Set<String> reached = new HashSet<>();
        for (int i = 0; i <= NAMES.size(); i++) {
            groups.getOrDefault(group, List.of()).forEach(name -> reached.add(name.toLowerCase(Locale.ROOT)));
            Set.copyOf(reached)
                    .forEach(via -> groups.getOrDefault(via, List.of())
                            .forEach(name -> reached.add(name.toLowerCase(Locale.ROOT))));
        }
        return reached;
    }

    @Property
    void aPartyStandsForTheOfficesThatItReachesAndAGroupThatReachesItselfIsRefused(
            @ForAll("groups") Map<String, List<String>> groups) {
        MonitoringPolicyBuilder builder = MonitoringPolicy.builder().members(groups);
        boolean circle = groups.keySet().stream()
                .anyMatch(group -> reached(groups, group).contains(group));
        Statistics.collect(circle);
        if (circle) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessageStartingWith("groups of a monitoring policy must not stand for themselves: ");
            return;
        }
        for (String party : NAMES) {
            Set<String> offices = reached(groups, party);
            offices.removeAll(groups.keySet());
            if (!groups.containsKey(party)) {
                offices.add(party);
            }
            assertThat(PlanMonitor.of(PilotPlan.with(PilotPlan.row("klinik", Marks.of("2022"), party)), builder.build())
                            .progress(List.of(), LocalDate.of(2022, 12, 31))
                            .activity("klinik")
                            .assigned())
                    .map(office -> office.toLowerCase(Locale.ROOT))
                    .containsExactlyInAnyOrderElementsOf(offices);
        }
    }
}
