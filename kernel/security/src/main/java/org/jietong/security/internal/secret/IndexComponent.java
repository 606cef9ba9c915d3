package org.jietong.security.internal.secret;

import org.jietong.api.secret.BlindIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Indexes with the key of this installation. */
@Component(service = BlindIndex.class)
public final class IndexComponent extends KeyedIndex {

    @Activate
    public IndexComponent(@Reference KeyRingComponent keys) {
        super(keys.ring());
    }
}
