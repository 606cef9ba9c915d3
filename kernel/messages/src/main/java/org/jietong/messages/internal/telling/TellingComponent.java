package org.jietong.messages.internal.telling;

import java.time.Clock;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.messages.internal.Settings;
import org.jietong.messages.internal.sending.QuietTimes;
import org.jietong.messages.internal.sending.Sending;
import org.jietong.messages.internal.texts.TemplateBook;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads the journal for messages. */
@Component(service = JournalConsumer.class)
public final class TellingComponent extends Telling {

    @Activate
    public TellingComponent(
            BundleContext context,
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference TemplateBook book,
            @Reference Sending sending,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(new Settings(context::getProperty), store, packs, book, sending, ids, clock);
    }

    private TellingComponent(
            Settings settings, Store store, RulePacks packs, TemplateBook book, Sending sending, Ids ids, Clock clock) {
        super(
                store,
                book,
                new Writing(
                        new Parameters(packs, book::word, clock.getZone()),
                        new QuietTimes(settings.quietHours(), clock.getZone()),
                        ids,
                        clock),
                settings.kept(),
                clock,
                sending::look);
    }
}
