package org.jietong.web.internal;

import java.io.IOException;
import java.util.Optional;

/**
 * The pages of one plugin.
 *
 * @param name what their addresses begin with
 * @param bundle the number of the bundle
 * @param version changes whenever the bundle does, so that its files may be kept for ever
 * @param files what it brings
 */
record PluginFolder(String name, long bundle, String version, Assets files) {

    /** The address of one of its scripts, if it has it. */
    Optional<String> script(String file) throws IOException {
        return files.find(file).map(found -> "/ui/plugins/" + name + "/" + version + "/" + file);
    }
}
