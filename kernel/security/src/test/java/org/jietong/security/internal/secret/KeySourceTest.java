package org.jietong.security.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys come from the environment, from a file that is named, or from one that is made for the owner alone. */
class KeySourceTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path data;

    private final Map<String, String> settings = new HashMap<>();

    private KeyRing ring(Optional<String> environment) {
        settings.putIfAbsent("jietong.data", data.toString());
        return new KeySource(settings::get, environment).ring(RANDOM);
    }

    @Test
    void withoutKeysAFileIsMadeForItsOwnerAloneAndReadFromThenOn() throws IOException {
        KeyRing made = ring(Optional.empty());

        Path file = data.resolve(KeySource.OWN_FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(ring(Optional.empty())).isEqualTo(made);
        assertThat(data.toFile().list()).containsExactly(KeySource.OWN_FILE);
    }

    @Test
    void aFileThatIsNamedIsNeverMade() {
        settings.put(KeySource.SETTING, data.resolve("named").toString());

        assertThatThrownBy(() -> ring(Optional.empty())).isInstanceOf(UncheckedIOException.class);
        assertThat(data.toFile().list()).isEmpty();
    }

    @Test
    void theEnvironmentGoesFirstInOneLine() {
        String keys = KeyRing.fresh(RANDOM);

        assertThat(ring(Optional.of(keys.strip().replace('\n', ';')))).isEqualTo(KeyRing.of(keys));
        assertThat(data.toFile().list()).isEmpty();
    }
}
