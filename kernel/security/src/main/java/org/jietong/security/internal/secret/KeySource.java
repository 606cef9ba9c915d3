package org.jietong.security.internal.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the keys come from: the environment, the file that the settings name, or one in the data folder that is made when it is not
 * there.
 *
 * @param properties gives a setting, or null
 * @param environment the keys, when the environment gives them, their lines separated by semicolons or line ends
 */
record KeySource(UnaryOperator<String> properties, Optional<String> environment) {
    static final String SETTING = "jietong.privacy.keyFile";
    static final String OWN_FILE = "privacy.keys";

    /** @throws IllegalArgumentException when the keys are not as they have to be */
    KeyRing ring(SecureRandom random) {
        try {
            return KeyRing.of(text(random));
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the keys for personal data cannot be read", e);
        }
    }

    private String text(SecureRandom random) throws IOException {
        if (environment.isPresent()) {
            return environment.get().replace(';', '\n');
        }
        Path home = Path.of(value("jietong.home").orElse("."));
        Optional<Path> named = value(SETTING).map(home::resolve);
        if (named.isPresent()) {
            return new KeyFile(named.get()).read();
        }
        Path data = value("jietong.data").map(Path::of).orElseGet(() -> home.resolve("data"));
        return new KeyFile(data.resolve(OWN_FILE).toAbsolutePath()).readOrMake(random);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(properties.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
