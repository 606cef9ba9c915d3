package org.jietong.deploy.internal.jars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jietong.api.bundles.BundleStanding.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of the jars that served, by the file they came in. They outlive the process: what the folder of the plugins holds may
 * be a jar that was refused. A jar that is about to serve is prepared first; one that is found prepared after a start was cut
 * off on its way, when it had shown already that it serves.
 */
public final class KeptJars {
    private static final Logger LOG = LoggerFactory.getLogger(KeptJars.class);
    private static final Pattern NAME = Pattern.compile("(\\d{6})_([\\w.-]+)_([0-9a-f]{64})\\.jar");
    private static final String PREPARED = "prepared.jar";
    private static final String HALF = ".half";
    private static final int MOST = 3;

    private final Path folder;

    /** @param folder for these copies alone */
    public KeptJars(Path folder) {
        this.folder = folder;
    }

    /** Those from a file, the latest first. */
    public List<KeptJar> of(String file) {
        return listed(folder.resolve(file)).stream()
                .flatMap(path -> KeptJar.at(path).stream())
                .sorted(Comparator.comparingInt(KeptJar::turn).reversed())
                .toList();
    }

    /** The files of which anything is kept. */
    public List<String> files() {
        return listed(folder).stream().map(of -> of.getFileName().toString()).toList();
    }

    /** The files of which a jar was prepared and not settled. */
    public List<String> unfinished() {
        return files().stream().filter(file -> Files.exists(prepared(file))).toList();
    }

    /** The jar that was prepared. */
    public Path prepared(String file) {
        return folder.resolve(file).resolve(PREPARED);
    }

    /** Copies what is to follow: the disk may be full, and then nothing has happened yet. */
    public void prepare(PluginJar jar) throws IOException {
        Path own = Files.createDirectories(folder.resolve(jar.fileName()));
        Path half = own.resolve(PREPARED + HALF);
        Files.copy(jar.path(), half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, own.resolve(PREPARED), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was prepared does not serve after all. */
    public void takeBack(String file) {
        discard(prepared(file));
    }

    /** What was prepared serves. That can no longer be undone, so that a failure is told and nothing more. */
    public void settle(PluginJar jar) {
        List<KeptJar> before = of(jar.fileName());
        int turn = before.isEmpty() ? 1 : before.get(0).turn() + 1;
        String name = "%06d_%s_%s.jar".formatted(turn, jar.version(), jar.digest());
        try {
            Files.move(prepared(jar.fileName()), folder.resolve(jar.fileName()).resolve(name));
        } catch (IOException e) {
            LOG.error("The jar {} serves and is not kept", jar.fileName(), e);
            return;
        }
        before.stream().filter(old -> old.kept().digest().equals(jar.digest())).forEach(old -> discard(old.path()));
        of(jar.fileName()).stream().skip(MOST).forEach(old -> discard(old.path()));
    }

    /** Nothing of a file is wanted any more. */
    public void forget(String file) {
        Path own = folder.resolve(file);
        listed(own).forEach(KeptJars::discard);
        discard(own);
    }

    private static List<Path> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        } catch (IOException e) {
            LOG.warn("{} cannot be read; what is kept there is not known", folder, e);
            return List.of();
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file, e);
        }
    }

    /**
     * A jar that served.
     *
     * @param path where it lies
     * @param turn grows with each that served
     * @param kept which it is
     */
    public record KeptJar(Path path, int turn, Kept kept) {
        private static Optional<KeptJar> at(Path path) {
            Matcher name = NAME.matcher(path.getFileName().toString());
            return name.matches()
                    ? Optional.of(
                            new KeptJar(path, Integer.parseInt(name.group(1)), new Kept(name.group(2), name.group(3))))
                    : Optional.empty();
        }
    }
}
