package org.jietong.core.internal.evidence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.evidence.Consents;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.ClientType;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.warnings.Waking;
import org.jietong.core.internal.documents.KeptContents;
import org.jietong.core.internal.documents.scan.Scanning;
import org.jietong.core.internal.fakes.RolePolicy;

/** The use cases with an evidence source for identity, and the job that asks it. */
final class EvidenceWorld implements AutoCloseable {
    static final String NUMBER = "15030219800101001X";

    final World world = new World();
    final ScriptedSource source = new ScriptedSource();
    final Calls calls = new Calls();
    final Fetching fetching;
    final Consents consents;

    /** @param limit how long one call may take, in real time */
    EvidenceWorld(Path folder, Duration limit) {
        world.sources.connect(source, "identity");
        consents = new StoredConsents(
                world.store, new Admission(world.store, new RolePolicy()), world.rules, world.ids, world.clock);
        fetching = fetching(KeptContents.inFolder(folder, Scanning.none()), limit);
    }

    Fetching fetching(DocumentContents contents, Duration limit) {
        Patience patience = new Patience(limit, 3, Duration.ofSeconds(10));
        return new Fetching(
                world.store,
                new Asking(world.sources, contents, world.clock),
                new Settling(world.store, world.rules, new Waking(world.deadlines), new Events(world.ids), patience),
                calls,
                patience,
                world.clock);
    }

    static Applicant applicant() {
        return new Applicant(ClientType.NATURAL_PERSON, "王某", Optional.of(NUMBER), Optional.empty(), "138-0473-1234");
    }

    World.Form form() {
        return World.form("water").of(applicant());
    }

    ApplicationNumber submitted(World.Form form) {
        return world.submitted(form).applications().get(0).number();
    }

    Document identity(ApplicationNumber number) {
        return world.stored(number).documents().stream()
                .filter(document -> document.code().equals("IDENTITY"))
                .findFirst()
                .orElseThrow();
    }

    List<FetchOrder> orders(ApplicationNumber number) {
        return world.store.read(
                work -> work.evidence().ofApplication(world.stored(number).key().id()));
    }

    FetchOrder order(ApplicationNumber number) {
        return orders(number).get(0);
    }

    Optional<JournalEvent> event(ApplicationNumber number, String type) {
        return world.events(number).stream()
                .filter(event -> event.type().equals(type))
                .findFirst();
    }

    @Override
    public void close() {
        calls.close();
    }
}
