package io.github.renaksi.jackson.three;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.figure.Ratio;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
    void bearsTheVersionOfTheBuild() {
        assertThat(new RenaksiModule().version()).hasToString(System.getProperty("renaksi.version"));
        assertThat(new RenaksiModule().version().getArtifactId()).isEqualTo("renaksi-jackson3");
    }
}
