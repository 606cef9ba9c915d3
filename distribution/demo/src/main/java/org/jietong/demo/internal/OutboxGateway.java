package org.jietong.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries nothing: puts every message into a folder where it can be looked at. Only a demonstration has it, in the place of
 * every real gateway, so that nobody is told of cases that are invented.
 */
final class OutboxGateway implements Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxGateway.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    private final Path folder;
    private final int most;
    private final Clock clock;

    /**
     * @param folder where the messages go
     * @param most how many stay there; the oldest are deleted
     */
    OutboxGateway(Path folder, int most, Clock clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Set<NoticeChannel> channels() {
        return EnumSet.complementOf(EnumSet.of(NoticeChannel.DESK));
    }

    @Override
    public synchronized Handover send(OutgoingMessage message) {
        try {
            Files.createDirectories(folder);
            String name =
                    NAME.format(ZonedDateTime.now(clock)) + "-" + message.channel() + "-" + message.key() + ".txt";
            Files.writeString(folder.resolve(name), letter(message));
            deleteOldest();
            return new Handover.Taken(Optional.of(name));
        } catch (IOException e) {
            LOG.warn("The outbox of the demonstration cannot be written", e);
            return new Handover.Later("the outbox cannot be written", Optional.empty());
        }
    }

    private static String letter(OutgoingMessage message) {
        return """
                To: %s %s
                Key: %s
                Template: %s (%s)
                Subject: %s

                %s
                """.formatted(
                        message.channel(),
                        message.address(),
                        message.key(),
                        message.template(),
                        message.language(),
                        message.subject(),
                        message.text());
    }

    /** Names begin with the time, so that their order is that of the messages. */
    private void deleteOldest() throws IOException {
        List<Path> letters;
        try (Stream<Path> files = Files.list(folder)) {
            letters = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path letter : letters.subList(0, Math.max(0, letters.size() - most))) {
            Files.deleteIfExists(letter);
        }
    }
}
