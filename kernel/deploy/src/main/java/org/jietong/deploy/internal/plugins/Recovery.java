package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jietong.deploy.internal.jars.KeptJars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a start: a jar that was cut off between showing that it serves and landing in the folder lands there, and what is kept of
 * files that are gone is forgotten. So the folder alone decides which version of a plugin runs.
 *
 * @param folder the folder of the plugins
 * @param kept the jars that served
 */
record Recovery(Path folder, KeptJars kept) {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    void recover() {
        kept.unfinished().forEach(this::land);
        kept.files().stream()
                .filter(file -> !Files.exists(folder.resolve(file)))
                .forEach(kept::forget);
    }

    private void land(String file) {
        try {
            Landing.land(kept.prepared(file), folder.resolve(file));
            kept.takeBack(file);
            LOG.info("The replacement of {} was cut off; it is done again", file);
        } catch (IOException e) {
            LOG.error("The replacement of {} was cut off and cannot be done again", file, e);
        }
    }
}
