package org.jietong.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what lies in the folder is handed out. */
class AssetsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileHasItsKindAndATagThatChangesWithIt() throws Exception {
        Files.writeString(folder.resolve("hall.js"), "one");
        Asset one = assets().find("hall.js").orElseThrow();
        Files.writeString(folder.resolve("hall.js"), "two");
        Asset two = assets().find("hall.js").orElseThrow();

        assertThat(one.mediaType()).isEqualTo("text/javascript;charset=utf-8");
        assertThat(one.tag()).isNotEqualTo(two.tag()).matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void theCompressedCopyComesAlong() throws Exception {
        Files.writeString(folder.resolve("hall.css"), "long");
        Files.write(folder.resolve("hall.css.gz"), new byte[] {1});

        assertThat(assets().find("hall.css").orElseThrow().gzipped()).hasValue(new byte[] {1});
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("secret.js"), "secret");
        Files.writeString(inside.resolve(".hidden"), "hidden");
        Assets assets = new Assets(path -> url(inside, path));

        assertThat(assets.find("../secret.js")).isEmpty();
        assertThat(assets.find("a/../../secret.js")).isEmpty();
        assertThat(assets.find(".hidden")).isEmpty();
        assertThat(assets.find("")).isEmpty();
        assertThat(assets.find("/hall.js")).isEmpty();
    }

    private Assets assets() {
        return new Assets(path -> url(folder, path));
    }

    private static Optional<URL> url(Path folder, String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
