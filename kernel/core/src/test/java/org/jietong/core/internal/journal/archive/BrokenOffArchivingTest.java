package org.jietong.core.internal.journal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive.State;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever archiving breaks off, no event is lost and none is there twice; the next run finishes. */
class BrokenOffArchivingTest {

    /** Where it breaks off. */
    enum Step {
        BEFORE_THE_FILE,
        FILE_HALF_WRITTEN,
        FILE_WRITTEN,
        IN_THE_TRANSACTION,
        COMMITTED,
        BEFORE_THE_SUMS
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path folder;

    private final class BreakingFolder extends ArchiveFolder {
        private final Step step;

        private BreakingFolder(Step step) {
            super(folder);
            this.step = step;
        }

        @Override
        Written write(String month, List<PlacedEvent> events) throws IOException {
            if (step == Step.BEFORE_THE_FILE) {
                throw new Broken();
            }
            if (step == Step.FILE_HALF_WRITTEN) {
                Files.createDirectories(folder.resolve(month));
                Files.write(folder.resolve(month).resolve("writing1.part"), new byte[] {31});
                throw new Broken();
            }
            Written written = super.write(month, events);
            if (step == Step.FILE_WRITTEN) {
                throw new Broken();
            }
            return written;
        }

        @Override
        void sums(String month, List<ArchivePart> parts) throws IOException {
            if (step == Step.BEFORE_THE_SUMS) {
                throw new Broken();
            }
            super.sums(month, parts);
        }
    }

    /** @param store what it breaks off in */
    private record BreakingStore(Store store, Step step) implements Store {
        @Override
        public <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
            Outcome<T> outcome = store.transact(unit -> {
                Outcome<T> done = work.apply(unit);
                if (step == Step.IN_THE_TRANSACTION) {
                    throw new Broken();
                }
                return done;
            });
            if (step == Step.COMMITTED) {
                throw new Broken();
            }
            return outcome;
        }

        @Override
        public <T> T read(Function<UnitOfWork, T> work) {
            return store.read(work);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAndNothingIsThereTwice(Step step) throws IOException {
        ArchiveScene scene = new ArchiveScene(folder);
        scene.happened("2020-01-01", ApplicationState.CONNECTED);
        scene.happened("2020-02-01", ApplicationState.CONNECTED);
        List<JournalEvent> before = scene.store.journal();

        Archiving breaking = scene.archiving(new BreakingStore(scene.store, step), new BreakingFolder(step));
        assertThatThrownBy(breaking::run).isInstanceOf(Broken.class);
        assertThat(scene.everywhere()).hasSize(before.size()).containsExactlyInAnyOrderElementsOf(before);

        scene.archiving().run();
        assertThat(scene.store.journal()).isEmpty();
        assertThat(scene.everywhere()).hasSize(before.size()).containsExactlyInAnyOrderElementsOf(before);
        ArchiveFolder files = new ArchiveFolder(folder);
        for (ArchivePart part : scene.store.archive().parts()) {
            assertThat(files.state(part)).isEqualTo(State.INTACT);
            assertThat(Files.readString(folder.resolve(part.month()).resolve("SHA256SUMS")))
                    .contains(part.sha256());
        }
    }
}
