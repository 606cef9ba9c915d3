package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.identity.Sessions;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.webhooks.Webhooks;
import org.jietong.rest.internal.resource.ArchiveResource;
import org.jietong.rest.internal.resource.AuditResource;
import org.jietong.rest.internal.resource.EventStreams;
import org.jietong.rest.internal.resource.EventsResource;
import org.jietong.rest.internal.resource.JournalResource;
import org.jietong.rest.internal.resource.WebhooksResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done: the journal with its readers, followers and archive, what of it is posted to others, and the audit trail. */
@Component(service = JournalGroup.class)
public final class JournalGroup implements ResourceGroup {
    private final JournalConsumers journal;
    private final JournalArchive archive;
    private final JournalFeed feed;
    private final Webhooks webhooks;
    private final Sessions sessions;
    private final AuditTrail trail;

    @Activate
    public JournalGroup(
            @Reference JournalConsumers journal,
            @Reference JournalArchive archive,
            @Reference JournalFeed feed,
            @Reference Webhooks webhooks,
            @Reference Sessions sessions,
            @Reference AuditTrail trail) {
        this.journal = journal;
        this.archive = archive;
        this.feed = feed;
        this.webhooks = webhooks;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(
                new JournalResource(journal),
                new ArchiveResource(archive),
                new WebhooksResource(webhooks),
                new EventsResource(new EventStreams(feed, on.json(), on.serving()), sessions, on.clock()),
                new AuditResource(trail, on.lists()));
    }
}
