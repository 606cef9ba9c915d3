package org.jietong.messages.internal.desk;

import java.time.Clock;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.messages.Messages;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.messages.internal.Settings;
import org.jietong.messages.internal.sending.Course;
import org.jietong.messages.internal.sending.QuietTimes;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts together what staff do with messages. */
@Component(service = Messages.class)
public final class MessagesComponent extends StoredMessages {

    @Activate
    public MessagesComponent(
            BundleContext context,
            @Reference Store store,
            @Reference Cases cases,
            @Reference Applications applications,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(
                store,
                cases,
                applications,
                new Access(policy),
                Course.within(new QuietTimes(new Settings(context::getProperty).quietHours(), clock.getZone())),
                ids,
                clock);
    }
}
