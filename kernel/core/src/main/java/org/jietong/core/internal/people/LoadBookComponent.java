package org.jietong.core.internal.people;

import org.jietong.api.identity.StaffListener;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one load book of this node. Immediate, so that it is not forgotten while nobody uses it. */
@Component(
        service = {LoadBook.class, StaffListener.class},
        immediate = true)
public final class LoadBookComponent extends LoadBook {

    @Activate
    public LoadBookComponent(@Reference Store store) {
        super(store, System::nanoTime);
    }
}
