// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import org.junit.jupiter.api.Test;

class RenaksiModuleTest {

    @Test
    void isFoundByItself() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(Ratio.of(8, 3))).isEqualTo("\"8/3\"");
    }

    @Test
    void mayBeAddedTwice() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RenaksiModule())
                .addModule(new RenaksiModule())
                .build();
        assertThat(mapper.readValue("\"8/3\"", Ratio.class)).isEqualTo(Ratio.of(8, 3));
    }

    @Test
    void leavesATypeToAModuleThatIsAddedLater() throws Exception {
        SimpleModule own = new SimpleModule("own").addSerializer(Unit.class, ToStringSerializer.instance);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RenaksiModule())
                .addModule(own)
                .build();
        assertThat(mapper.writeValueAsString(Unit.PERCENT)).isEqualTo('"' + Unit.PERCENT.toString() + '"');
    }

    @Test
    void bearsTheVersionOfTheBuild() {
        assertThat(new RenaksiModule().version()).hasToString(System.getProperty("renaksi.version"));
        assertThat(new RenaksiModule().version().getArtifactId()).isEqualTo("renaksi-jackson");
    }
}
