package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.PlacedEvent;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Writes down every event of the journal that it is given; tests put it into a bundle of its own. */
public final class JournalWitness implements BundleActivator, JournalConsumer {
    static final String NAME = "witness";
    static final String FILE = "witness.txt";

    private Path file;

    @Override
    public void start(BundleContext context) {
        file = Path.of(context.getProperty("jietong.data"), FILE);
        context.registerService(JournalConsumer.class, this, null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void accept(PlacedEvent event) throws IOException {
        String application = event.event().applicationId().map(Object::toString).orElse("-");
        String line = event.position() + " " + event.event().id() + " " + application + " "
                + event.event().version() + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
