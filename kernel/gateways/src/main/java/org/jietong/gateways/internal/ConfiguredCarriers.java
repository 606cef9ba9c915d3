package org.jietong.gateways.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jietong.api.messages.Gateway;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.gateways.internal.http.HttpGateway;
import org.jietong.gateways.internal.http.HttpSettings;
import org.jietong.gateways.internal.mail.MailSettings;
import org.jietong.gateways.internal.mail.SmtpGateway;
import org.jietong.gateways.internal.setting.Reading;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers a gateway for each carrier that the settings name. A carrier with wrong settings is left out, and told. */
@Component(immediate = true)
public final class ConfiguredCarriers implements Carriers {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredCarriers.class);

    private final List<String> troubles;

    @Activate
    public ConfiguredCarriers(
            BundleContext context, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        List<Reading<Gateway>> readings = read(context::getProperty, clock);
        troubles = readings.stream()
                .flatMap(reading -> reading.troubles().stream())
                .toList();
        troubles.forEach(trouble -> LOG.warn("A carrier of messages: {}", trouble));
        // The framework takes the services back with the bundle.
        readings.stream()
                .flatMap(reading -> reading.made().stream())
                .forEach(gateway -> context.registerService(Gateway.class, gateway, null));
    }

    static List<Reading<Gateway>> read(UnaryOperator<String> properties, Clock clock) {
        Reading<Gateway> mail = MailSettings.of(properties).map(settings -> new SmtpGateway(settings, clock));
        Stream<Reading<Gateway>> others = Stream.of(NoticeChannel.SMS, NoticeChannel.WECHAT)
                .map(channel -> HttpSettings.of(properties, channel).map(settings -> new HttpGateway(settings, clock)));
        return Stream.concat(Stream.of(mail), others).toList();
    }

    @Override
    public List<String> troubles() {
        return troubles;
    }
}
