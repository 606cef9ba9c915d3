package org.jietong.messages.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.Test;

class GatewaysTest {
    private final Gateways gateways = new Gateways();

    @Test
    void ofSeveralForAChannelTheHighestRankingCarriesItAndThenTheEarliest() {
        Carrier plain = new Carrier(NoticeChannel.SMS, NoticeChannel.MAIL);
        Carrier late = new Carrier(NoticeChannel.MAIL);
        Carrier ranked = new Carrier(NoticeChannel.SMS);
        gateways.addGateway(late, Map.of("service.id", 9L));
        gateways.addGateway(plain, Map.of("service.id", 5L));
        gateways.addGateway(ranked, Map.of("service.ranking", 10, "service.id", 12L));
        assertThat(gateways.of(NoticeChannel.SMS)).contains(ranked);
        assertThat(gateways.of(NoticeChannel.MAIL)).contains(plain);
        assertThat(gateways.of(NoticeChannel.WECHAT)).isEmpty();
        gateways.removeGateway(ranked);
        assertThat(gateways.of(NoticeChannel.SMS)).contains(plain);
    }
}
