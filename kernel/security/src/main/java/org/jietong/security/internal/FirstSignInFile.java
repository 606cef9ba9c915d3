package org.jietong.security.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that tells whoever runs the product, and nobody else, how to sign in for the first time. */
@Component(service = FirstSignInFile.class)
public final class FirstSignInFile {
    static final String LOGIN = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstSignInFile.class);
    private static final String TEXT = """
            首次登录：请使用下面的账号和密码登录，并立即修改密码；修改后本文件自动删除。
            First sign-in: sign in with the account and password below and change the password at once; \
            this file is then deleted.

            login: %s
            password: %s
            """;

    private final Path file;
    private final Path pending;

    @Activate
    public FirstSignInFile(BundleContext context) {
        this(new Settings(context::getProperty).dataFolder());
    }

    FirstSignInFile(Path folder) {
        this.file = folder.resolve("first-sign-in.txt").toAbsolutePath().normalize();
        this.pending = file.resolveSibling("first-sign-in.pending");
    }

    Path path() {
        return file;
    }

    /** Writes the file anew, readable by its owner alone; it is not shown before {@link #show}. */
    void write(String password) throws IOException {
        Files.createDirectories(file.getParent());
        delete();
        Files.createFile(pending, OwnerOnly.attributes(file.getParent()));
        Files.writeString(pending, TEXT.formatted(LOGIN, password), StandardCharsets.UTF_8);
    }

    /** Shows what was written, once it is true; nothing when nothing was written. */
    void show() throws IOException {
        if (Files.exists(pending)) {
            Files.move(pending, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(pending);
        Files.deleteIfExists(file);
    }

    /** Deletes the file when its password is not valid any more. */
    void deleteFor(String login) {
        if (!LOGIN.equals(login)) {
            return;
        }
        try {
            delete();
        } catch (IOException e) {
            LOG.atWarn()
                    .addKeyValue("file", file)
                    .setCause(e)
                    .log("The file for the first sign-in is out of date and cannot be deleted");
        }
    }
}
