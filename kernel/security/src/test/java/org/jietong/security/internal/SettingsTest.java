package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "' 12 ', 12",
        "168, 168",
        "169, 8",
        "0, 8",
        "-1, 8",
        "many, 8",
        "'', 8",
        "99999999999999999999, 8"
    })
    void aSessionLastsAsLongAsIsSetWithinBounds(String set, long hours) {
        assertThat(settings(Map.of("jietong.sessions.hours", set)).sessionLifetime())
                .hasHours(hours);
    }

    @Test
    void withoutAnySettingThereAreDefaults() {
        assertThat(settings(Map.of()).sessionLifetime()).hasHours(8);
        assertThat(settings(Map.of()).demo()).isFalse();
        assertThat(settings(Map.of()).dataFolder()).isEqualTo(Path.of("./data"));
        assertThat(settings(Map.of("jietong.home", "/srv/jietong")).dataFolder())
                .isEqualTo(Path.of("/srv/jietong/data"));
    }

    @Test
    void theDataFolderCanBeSet() {
        assertThat(settings(Map.of("jietong.home", "/srv/jietong", "jietong.data", "/var/lib/jietong"))
                        .dataFolder())
                .isEqualTo(Path.of("/var/lib/jietong"));
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(values::get);
    }
}
