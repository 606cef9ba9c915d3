package org.jietong.gateways.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.messages.Gateway;
import org.jietong.api.rules.NoticeChannel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells which channels have a carrier, whoever brought it, and what is wrong with the settings. That is a warning. */
@Component(property = {HealthCheck.NAME + "=gateways", HealthCheck.TAGS + "=gateways"})
public final class GatewayHealth implements HealthCheck {
    private final Carriers carriers;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Gateway> gateways = List.of();

    @Activate
    public GatewayHealth(@Reference Carriers carriers) {
        this.carriers = carriers;
    }

    /** For a fixed list of gateways. */
    GatewayHealth(Carriers carriers, List<Gateway> gateways) {
        this.carriers = carriers;
        this.gateways = gateways;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        Arrays.stream(NoticeChannel.values())
                .filter(channel -> channel != NoticeChannel.DESK)
                .forEach(channel -> log.info("{}: {}", channel, carried(channel)));
        carriers.troubles().forEach(log::warn);
        return new Result(log);
    }

    private String carried(NoticeChannel channel) {
        List<String> names = gateways.stream()
                .filter(gateway -> gateway.channels().contains(channel))
                .map(Gateway::name)
                .sorted()
                .toList();
        return names.isEmpty() ? "no carrier" : String.join(", ", names);
    }
}
