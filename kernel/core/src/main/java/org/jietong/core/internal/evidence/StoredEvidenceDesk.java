package org.jietong.core.internal.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.intake.ConsentWording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what is known of evidence; whoever may see an application may see what was asked for it. */
@Component
public final class StoredEvidenceDesk implements EvidenceDesk {
    private final Store store;
    private final ConnectedSources sources;
    private final Applications applications;

    @Activate
    public StoredEvidenceDesk(
            @Reference Store store, @Reference ConnectedSources sources, @Reference Applications applications) {
        this.store = store;
        this.sources = sources;
        this.applications = applications;
    }

    @Override
    public Set<String> connected() {
        return sources.codes();
    }

    @Override
    public String wording() {
        return ConsentWording.PRESENT;
    }

    @Override
    public List<SourceStanding> standings() {
        Map<String, SourceStanding> standings = new TreeMap<>();
        connected()
                .forEach(code ->
                        standings.put(code, new SourceStanding(code, true, Optional.empty(), Optional.empty(), 0, 0)));
        store.read(work -> work.evidence().standings())
                .forEach(known -> standings.put(known.source(), known.on(sources.test(known.source()))));
        return List.copyOf(standings.values());
    }

    @Override
    public Outcome<List<FetchOrder>> orders(ApplicationNumber number, Caller caller) {
        return applications
                .find(number, caller)
                .map(detail -> store.read(work ->
                        work.evidence().ofApplication(detail.application().key().id())));
    }
}
