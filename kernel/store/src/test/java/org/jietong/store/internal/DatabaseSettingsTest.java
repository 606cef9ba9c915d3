package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {

    @Test
    void withoutSettingsDerbyStandsInTheDataFolderOfTheHome() {
        DatabaseSettings settings = DatabaseSettings.of(Map.of("jietong.home", "/opt/jietong")::get, Optional.empty());

        assertThat(settings.kind()).isEqualTo("derby");
        assertThat(settings.data()).isEqualTo(Path.of("/opt/jietong/data"));
        assertThat(new DerbyDatabase().connectionProperties(settings)).containsValue("/opt/jietong/data/derby");
    }

    @Test
    void thePasswordOfTheEnvironmentGoesBeforeThatOfTheFileAndNeitherIsShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "of-the-file\n");
        Map<String, String> properties =
                Map.of("jietong.database.kind", "postgresql", "jietong.database.passwordFile", file.toString());

        DatabaseSettings fromFile = DatabaseSettings.of(properties::get, Optional.empty());
        DatabaseSettings fromEnvironment = DatabaseSettings.of(properties::get, Optional.of("of-the-environment"));

        assertThat(fromFile.password()).contains("of-the-file");
        assertThat(fromEnvironment.password()).contains("of-the-environment");
        assertThat(fromFile.toString()).doesNotContain("of-the");
    }
}
