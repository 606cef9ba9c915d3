package org.jietong.core.internal.fakes;

import java.util.Map;
import org.jietong.api.evidence.EvidenceSource;
import org.jietong.core.internal.evidence.ConnectedSources;

/** Evidence sources that a test connects; none at first. */
public final class Sources extends ConnectedSources {

    public void connect(EvidenceSource source, String... codes) {
        put(source, Map.of(EvidenceSource.CODES, codes));
    }

    public void disconnect(EvidenceSource source) {
        drop(source);
    }
}
