package org.jietong.security.internal.secret;

import java.security.SecureRandom;
import org.jietong.api.secret.Sealer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals with the keys of this installation. */
@Component(service = Sealer.class)
public final class SealerComponent extends RingSealer {

    @Activate
    public SealerComponent(@Reference KeyRingComponent keys) {
        super(keys.ring(), new SecureRandom());
    }
}
