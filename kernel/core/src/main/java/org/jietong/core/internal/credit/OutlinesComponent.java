package org.jietong.core.internal.credit;

import java.security.SecureRandom;
import org.jietong.api.cases.Outlines;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives plugins applications in outline. */
@Component(service = Outlines.class)
public final class OutlinesComponent extends StoredOutlines {

    @Activate
    public OutlinesComponent(@Reference Store store) {
        super(store, new Subjects(new SecureRandom()));
    }
}
