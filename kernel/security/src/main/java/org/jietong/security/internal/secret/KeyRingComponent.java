package org.jietong.security.internal.secret;

import java.security.SecureRandom;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that has the keys. Without them the database is not opened. */
@Component(service = KeyRingComponent.class)
public final class KeyRingComponent {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRingComponent.class);

    private final KeyRing ring;

    @Activate
    public KeyRingComponent(BundleContext context) {
        KeySource source =
                new KeySource(context::getProperty, Optional.ofNullable(System.getenv("JIETONG_PRIVACY_KEYS")));
        try {
            this.ring = source.ring(new SecureRandom());
        } catch (RuntimeException e) {
            LOG.error("The keys for personal data cannot be read; the database stays closed", e);
            throw e;
        }
        LOG.info("Personal data is sealed by {}", ring);
    }

    KeyRing ring() {
        return ring;
    }
}
