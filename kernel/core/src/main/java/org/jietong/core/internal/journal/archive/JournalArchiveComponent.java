package org.jietong.core.internal.journal.archive;

import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the archive to operators. */
@Component(service = JournalArchive.class)
public final class JournalArchiveComponent extends StoredJournalArchive {

    @Activate
    public JournalArchiveComponent(BundleContext context, @Reference Store store, @Reference AccessPolicy policy) {
        super(store, new ArchiveFolder(ArchiveSettings.of(context::getProperty).folder()), policy);
    }
}
