package org.jietong.core.internal.journal.archive;

import java.time.Clock;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has old events archived, when the settings say so. */
@Component(service = ScheduledJob.class)
public final class ArchivingComponent extends Archiving {

    @Activate
    public ArchivingComponent(
            BundleContext context,
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(ArchiveSettings.of(context::getProperty), store, ids, clock);
    }

    private ArchivingComponent(ArchiveSettings settings, Store store, Ids ids, Clock clock) {
        super(store, new ArchiveFolder(settings.folder()), settings.retention(), ids, clock);
    }
}
