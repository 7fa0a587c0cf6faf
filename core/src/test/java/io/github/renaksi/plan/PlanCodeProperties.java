package io.github.renaksi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanCodeProperties {

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(1, 9999).list().ofMinSize(1).ofMaxSize(8);
    }

    private static PlanCode code(List<Integer> numbers) {
        return PlanCode.parse(
                String.join(".", numbers.stream().map(String::valueOf).toList()));
    }

    @Property
    void aCodeReadsBackToItself(@ForAll("numbers") List<Integer> numbers) {
        assertThat(PlanCode.parse(code(numbers).toString())).isEqualTo(code(numbers));
        assertThat(PlanCode.parse("Kegiatan " + code(numbers) + ".")).isEqualTo(code(numbers));
    }

    /** The oracle writes every number with five digits and compares texts. */
    @Property
    void orderIsThatOfNumbers(@ForAll("numbers") List<Integer> a, @ForAll("numbers") List<Integer> b) {
        Comparator<List<Integer>> oracle = Comparator.comparing(numbers ->
                String.join(" ", numbers.stream().map("%05d"::formatted).toList()));
        assertThat(Integer.signum(code(a).compareTo(code(b)))).isEqualTo(Integer.signum(oracle.compare(a, b)));
    }

    @Property
    void aChildsParentIsTheCode(@ForAll("numbers") List<Integer> numbers) {
        PlanCode code = code(numbers.subList(0, Math.min(7, numbers.size())));
        assertThat(code.child(3).parent()).contains(code);
        assertThat(code.child(3).compareTo(code)).isPositive();
    }
}
