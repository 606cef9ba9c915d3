package org.jietong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxGatewayTest {
    private static final ZoneId WUHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private OutboxGateway at(String instant) {
        return new OutboxGateway(folder.resolve("outbox"), 2, Clock.fixed(Instant.parse(instant), WUHAI));
    }

    private static OutgoingMessage message(String text) {
        return new OutgoingMessage(
                new UUID(1, text.hashCode()),
                NoticeChannel.SMS,
                "13800000000",
                "zh-CN",
                "supply-started",
                Map.of(),
                "已接通",
                text);
    }

    private List<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aMessageCanBeLookedAt() throws IOException {
        assertThat(at("2026-03-02T01:00:00Z").send(message("接通了"))).isInstanceOf(Handover.Taken.class);
        assertThat(letters()).hasSize(1);
        assertThat(letters().get(0).getFileName().toString()).startsWith("20260302-090000-000-SMS-");
        assertThat(Files.readString(letters().get(0)))
                .contains("To: SMS 13800000000", "Template: supply-started (zh-CN)", "Subject: 已接通")
                .endsWith("\n\n接通了\n");
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws IOException {
        at("2026-03-02T01:00:00Z").send(message("one"));
        at("2026-03-02T01:00:01Z").send(message("two"));
        at("2026-03-02T01:00:02Z").send(message("three"));
        assertThat(letters()).hasSize(2);
        assertThat(Files.readString(letters().get(0))).contains("two");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTriedAgainLater() throws IOException {
        Files.writeString(folder.resolve("outbox"), "a file in the way");
        assertThat(at("2026-03-02T01:00:00Z").send(message("one"))).isInstanceOf(Handover.Later.class);
    }
}
