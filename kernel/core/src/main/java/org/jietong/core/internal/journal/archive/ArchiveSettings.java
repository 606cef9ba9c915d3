package org.jietong.core.internal.journal.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the archive lies, and when events go there.
 *
 * @param folder its folder: {@code jietong.journal.archive}, or {@code journal-archive} in the data folder
 * @param retention when
 */
record ArchiveSettings(Path folder, Retention retention) {

    /** @param settings gives a property by its name, or null */
    static ArchiveSettings of(UnaryOperator<String> settings) {
        Path home = Path.of(of("jietong.home", settings).orElse("."));
        Path data = home.resolve(of("jietong.data", settings).orElse("data"));
        Path folder = of("jietong.journal.archive", settings)
                .map(home::resolve)
                .orElseGet(() -> data.resolve("journal-archive"));
        return new ArchiveSettings(folder, Retention.of(of(Retention.SETTING, settings)));
    }

    private static Optional<String> of(String name, UnaryOperator<String> settings) {
        return Optional.ofNullable(settings.apply(name)).map(String::trim).filter(text -> !text.isEmpty());
    }
}
