package org.jietong.core.internal.journal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive.State;
import org.jietong.api.journal.JournalArchive.Verified;
import org.jietong.api.journal.JournalEvent;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of cases that ended five years ago leave the journal for files, and are read back from them. */
class ArchivingTest {
    private static final Caller CLERK =
            new Caller.Staff(new UUID(1, 1), "Clerk", Set.of(Role.CLERK), Scope.everything());

    @TempDir
    Path folder;

    private ArchiveScene scene;

    @BeforeEach
    void scene() {
        scene = new ArchiveScene(folder);
    }

    private List<UUID> live() {
        return scene.store.journal().stream()
                .map(JournalEvent::caseId)
                .distinct()
                .toList();
    }

    @Test
    void whatEndedLongAgoLeavesAndNothingElse() {
        Case old = scene.happened("2021-10-01", ApplicationState.CONNECTED);
        Case open = scene.happened("2021-10-02", ApplicationState.ACCEPTED);
        Case recent = scene.happened("2021-10-16", ApplicationState.WITHDRAWN);
        scene.archiving().run();
        assertThat(live()).containsExactly(open.id(), recent.id()).doesNotContain(old.id());
    }

    @Test
    void eachMonthHasAFolderWithItsEventsInOrderAndSumsThatAnyToolReads() throws IOException {
        scene.happened("2021-08-31", ApplicationState.CONNECTED);
        scene.happened("2021-09-01", ApplicationState.REJECTED);
        scene.happened("2021-08-30", ApplicationState.CONNECTED);
        scene.archiving().run();
        List<ArchivePart> parts = scene.store.archive().parts();
        assertThat(parts).extracting(ArchivePart::month).containsExactly("2021-08", "2021-09");
        assertThat(parts).extracting(ArchivePart::events).containsExactly(6, 3);
        assertThat(new ArchiveFolder(folder).read(parts.get(0)))
                .extracting(event -> event.position())
                .containsExactly(1L, 2L, 3L, 7L, 8L, 9L);
        assertThat(Files.readString(folder.resolve("2021-08/SHA256SUMS")))
                .isEqualTo(parts.get(0).sha256() + "  events-000000000001.jsonl.gz\n");
    }

    @Test
    void whatAReaderHasNotReadYetStays() {
        Case read = scene.happened("2020-01-01", ApplicationState.CONNECTED);
        Case half = scene.happened("2020-01-02", ApplicationState.CONNECTED);
        scene.store.archive().readTo(5);
        scene.archiving().run();
        assertThat(live()).containsExactly(half.id()).doesNotContain(read.id());
        scene.store.archive().readTo(6);
        scene.archiving().run();
        assertThat(live()).isEmpty();
    }

    @Test
    void whatWasSetAsideAndWhatHasNoPlaceYetStays() {
        Case aside = scene.happened("2020-01-01", ApplicationState.CONNECTED);
        Case free = scene.happened("2020-01-02", ApplicationState.CONNECTED);
        scene.store.archive().setAside(scene.store.journal().get(1));
        scene.archiving().run();
        assertThat(live()).containsExactly(aside.id()).doesNotContain(free.id());
    }

    @Test
    void aCaseThatComesToLifeInBetweenStaysWhole() {
        Case old = scene.happened("2020-01-01", ApplicationState.CONNECTED);
        scene.store.beforeNextTransaction(() -> scene.store.overwrite(old.applications()
                .get(0)
                .change()
                .state(ApplicationState.ACCEPTED)
                .made()));
        scene.archiving().run();
        assertThat(live()).containsExactly(old.id());
        assertThat(scene.store.archive().parts()).isEmpty();
    }

    @Test
    void aTimelineIsReadBackAndSaysWhereItLies() {
        Case old = scene.happened("2020-01-01", ApplicationState.CONNECTED);
        List<JournalEvent> events = scene.store.journal();
        scene.archiving().run();
        List<JournalEvent> read = scene.archived().ofCase(old.id());
        assertThat(read.subList(0, 3)).isEqualTo(events);
        assertThat(read.get(3).type()).isEqualTo("EVENTS_ARCHIVED");
        assertThat(read.get(3).details())
                .containsEntry("file", "2020-01/events-000000000001.jsonl.gz")
                .containsEntry("readable", "true");
    }

    @Test
    void aFileThatIsNotWhatWasRecordedIsNeverTakenForItAndIsNamed() throws IOException {
        Case old = scene.happened("2020-01-01", ApplicationState.CONNECTED);
        scene.archiving().run();
        assertThat(states()).containsExactly(State.INTACT);
        Path file = folder.resolve(scene.store.archive().parts().get(0).file());
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(states()).containsExactly(State.ALTERED);
        assertThat(scene.archived().ofCase(old.id())).singleElement().satisfies(event -> assertThat(event.details())
                .containsEntry("readable", "false"));
        Files.delete(file);
        assertThat(states()).containsExactly(State.MISSING);
    }

    private List<State> states() {
        return new StoredJournalArchive(scene.store, new ArchiveFolder(folder), new RolePolicy())
                .verify("2020-01", CLERK).orElseThrow().stream()
                        .map(Verified::state)
                        .toList();
    }

    @Test
    void manyCasesLeaveInSeveralFilesEachOnce() {
        List<UUID> cases = IntStream.range(0, 250)
                .mapToObj(n ->
                        scene.happened("2020-01-01", ApplicationState.CONNECTED).id())
                .toList();
        List<JournalEvent> before = scene.store.journal();
        scene.archiving().run();
        assertThat(scene.store.journal()).isEmpty();
        assertThat(scene.store.archive().parts()).hasSizeGreaterThan(2);
        assertThat(scene.everywhere()).hasSize(before.size()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(cases)
                .allSatisfy(id -> assertThat(scene.archived().ofCase(id)).hasSize(4));
    }

    @Test
    void theFolderLiesInTheDataFolderUnlessItIsNamed() {
        Map<String, String> settings =
                new HashMap<>(Map.of("jietong.home", "/opt/jietong", "jietong.data", "/var/data"));
        assertThat(ArchiveSettings.of(settings::get).folder()).isEqualTo(Path.of("/var/data/journal-archive"));
        assertThat(ArchiveSettings.of(settings::get).retention()).isEqualTo(Retention.of(Optional.empty()));
        settings.put("jietong.journal.archive", "archive");
        settings.put("jietong.journal.archiveAfter", " P5Y ");
        assertThat(ArchiveSettings.of(settings::get).folder()).isEqualTo(Path.of("/opt/jietong/archive"));
        assertThat(ArchiveSettings.of(settings::get).retention()).isEqualTo(Retention.of(Optional.of("P5Y")));
        settings.put("jietong.journal.archive", "");
        settings.put("jietong.journal.archiveAfter", " ");
        assertThat(ArchiveSettings.of(settings::get).folder()).isEqualTo(Path.of("/var/data/journal-archive"));
        assertThat(ArchiveSettings.of(settings::get).retention()).isEqualTo(Retention.of(Optional.empty()));
    }

    @Test
    void withoutASettingNothingLeavesAndASettingThatIsTooShortIsRefused() {
        Case old = scene.happened("2000-01-01", ApplicationState.CONNECTED);
        new Archiving(scene.store, new ArchiveFolder(folder), Retention.of(Optional.empty()), scene.ids, scene.clock)
                .run();
        assertThat(live()).containsExactly(old.id());
        assertThat(Retention.of(Optional.of("P5Y")).before(scene.clock)).isPresent();
        assertThatThrownBy(() -> Retention.of(Optional.of("P29D"))).hasMessageContaining("P30D");
        assertThatThrownBy(() -> Retention.of(Optional.of("5 years"))).hasMessageContaining("P5Y");
    }
}
