package org.jietong.messages.internal.telling;

import java.time.Clock;
import org.jietong.api.messages.OwnNotices;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.messages.internal.Settings;
import org.jietong.messages.internal.sending.QuietTimes;
import org.jietong.messages.internal.texts.TemplateBook;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes the messages of plugins. */
@Component(service = OwnNotices.class)
public final class OwnNoticesComponent extends WrittenOwnNotices {

    @Activate
    public OwnNoticesComponent(
            BundleContext context,
            @Reference RulePacks packs,
            @Reference TemplateBook book,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(
                new Writing(
                        new Parameters(packs, book::word, clock.getZone()),
                        new QuietTimes(new Settings(context::getProperty).quietHours(), clock.getZone()),
                        ids,
                        clock),
                clock);
    }
}
