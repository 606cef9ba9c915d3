package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Writes down every message that it takes, unless it is told to be away; tests put it into a bundle of its own. */
public final class GatewayWitness implements BundleActivator, Gateway {
    static final String FILE = "handed-over.txt";
    static final String AWAY = "gateway-away";

    private Path data;

    @Override
    public void start(BundleContext context) {
        data = Path.of(context.getProperty("jietong.data"));
        context.registerService(Gateway.class, this, null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }

    @Override
    public String name() {
        return "witness";
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.SMS, NoticeChannel.MAIL);
    }

    @Override
    public synchronized Handover send(OutgoingMessage message) {
        if (Files.exists(data.resolve(AWAY))) {
            return new Handover.Later("away", Optional.empty());
        }
        String line = String.join(
                        "|",
                        message.key().toString(),
                        message.channel().name(),
                        message.address(),
                        message.language(),
                        message.template(),
                        message.text().replace("\n", " "))
                + "\n";
        try {
            Files.writeString(data.resolve(FILE), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new Handover.Taken(Optional.of("ref-1"));
        } catch (IOException e) {
            return new Handover.Later(e.getClass().getName(), Optional.empty());
        }
    }
}
