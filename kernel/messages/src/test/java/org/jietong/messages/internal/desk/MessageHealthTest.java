package org.jietong.messages.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.api.Result;
import org.jietong.api.messages.MessageFigures.OfChannel;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.messages.internal.fakes.MemoryStore;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class MessageHealthTest {
    private static Result health(boolean gateway, long waiting, Duration overdue) {
        OfChannel channel = new OfChannel(NoticeChannel.SMS, gateway, waiting, Optional.of(overdue), 0, 0);
        return new MessageHealth(() -> List.of(channel), new MemoryStore(), new SettableClock(Town.NOW)).execute();
    }

    @Test
    void messagesThatWaitForAGatewayAreAWarning() {
        assertThat(health(false, 3, Duration.ZERO).getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(health(false, 3, Duration.ZERO).toString()).contains("3 messages wait for a gateway by SMS");
        assertThat(health(false, 0, Duration.ZERO).getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void messagesThatHaveBeenDueForLongAreAWarning() {
        assertThat(health(true, 3, Duration.ofMinutes(16)).getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(health(true, 3, Duration.ofMinutes(14)).getStatus()).isEqualTo(Result.Status.OK);
    }
}
