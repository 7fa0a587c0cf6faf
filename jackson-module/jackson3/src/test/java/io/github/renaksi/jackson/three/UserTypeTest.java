// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.contract.UserTypeContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types of the user's with Jackson 3, which knows Optional by itself. */
class UserTypeTest extends UserTypeContract implements Jackson3Mappers {

    /**
     * A record of what may be empty.
     *
     * @param period a period
     * @param list a list of them
     */
    public record Optionals(Optional<TimePeriod> period, List<Optional<TimePeriod>> list) {}

    @Test
    void anOptionalComponentMayBeAbsentOrNull() throws Exception {
        assertThat(read("{\"list\":[null,\"2022\"]}", Optionals.class))
                .isEqualTo(new Optionals(
                        Optional.empty(), List.of(Optional.empty(), Optional.of(TimePeriod.ofYear(2022)))));
        assertThat(read("{\"period\":null,\"list\":[]}", Optionals.class))
                .isEqualTo(new Optionals(Optional.empty(), List.of()));
    }
}
