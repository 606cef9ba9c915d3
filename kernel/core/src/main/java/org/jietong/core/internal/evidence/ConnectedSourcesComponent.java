package org.jietong.core.internal.evidence;

import java.util.Map;
import org.jietong.api.evidence.EvidenceSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Follows the evidence sources that come and go with their bundles. */
@Component(service = ConnectedSources.class, immediate = true)
public final class ConnectedSourcesComponent extends ConnectedSources {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            updated = "updated",
            unbind = "gone")
    void come(EvidenceSource source, Map<String, Object> properties) {
        put(source, properties);
    }

    void updated(EvidenceSource source, Map<String, Object> properties) {
        put(source, properties);
    }

    void gone(EvidenceSource source) {
        drop(source);
    }
}
