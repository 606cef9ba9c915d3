package org.jietong.core.internal.journal.archive;

import org.jietong.api.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the archive for timelines. */
@Component(service = ArchivedEvents.class)
public final class ArchivedEventsComponent extends ArchivedEvents {

    @Activate
    public ArchivedEventsComponent(BundleContext context, @Reference Store store) {
        super(store, ArchiveSettings.of(context::getProperty).folder());
    }
}
