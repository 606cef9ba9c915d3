package org.jietong.store.internal.rooms;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Gives Flyway texts that were read already, so that it needs nobody's class loader. */
record ScriptProvider(Scripts scripts) implements ResourceProvider {

    @Override
    public LoadableResource getResource(String name) {
        return scripts.byName().containsKey(name)
                ? new Script(name, scripts.byName().get(name))
                : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.byName().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(prefix) && Stream.of(suffixes).anyMatch(entry.getKey()::endsWith))
                .map(entry -> (LoadableResource) new Script(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One file. */
    private static final class Script extends LoadableResource {
        private final String name;
        private final String text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
