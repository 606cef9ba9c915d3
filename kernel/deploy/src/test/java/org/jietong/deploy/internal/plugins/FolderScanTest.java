package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jietong.deploy.internal.plugins.FolderScan.Change.Arrived;
import org.jietong.deploy.internal.plugins.FolderScan.Change.Left;
import org.jietong.deploy.internal.plugins.FolderScan.Stamp;
import org.junit.jupiter.api.Test;

class FolderScanTest {
    private static final Stamp HALF = new Stamp(50, 1);
    private static final Stamp WHOLE = new Stamp(100, 2);

    @Test
    void whatLiesThereAtTheStartArrivesAtOnce() {
        assertThat(new FolderScan(List.of()).compare(Map.of("b.jar", WHOLE, "a.jar", WHOLE)))
                .containsExactly(new Arrived("a.jar"), new Arrived("b.jar"));
    }

    @Test
    void aFileThatIsStillBeingCopiedIsNotTouched() {
        FolderScan scan = new FolderScan(List.of());
        assertThat(scan.compare(Map.of())).isEmpty();
        assertThat(scan.compare(Map.of("a.jar", HALF))).isEmpty();
        assertThat(scan.compare(Map.of("a.jar", WHOLE))).isEmpty();
        assertThat(scan.compare(Map.of("a.jar", WHOLE))).containsExactly(new Arrived("a.jar"));
        assertThat(scan.compare(Map.of("a.jar", WHOLE))).isEmpty();
    }

    @Test
    void aFileWithOtherContentArrivesAgain() {
        FolderScan scan = new FolderScan(List.of());
        scan.compare(Map.of("a.jar", HALF));
        scan.compare(Map.of("a.jar", WHOLE));
        assertThat(scan.compare(Map.of("a.jar", WHOLE))).containsExactly(new Arrived("a.jar"));
    }

    @Test
    void aRemovedFileLeavesOnceAndMayComeBack() {
        FolderScan scan = new FolderScan(List.of());
        scan.compare(Map.of("a.jar", WHOLE));
        assertThat(scan.compare(Map.of())).containsExactly(new Left("a.jar"));
        assertThat(scan.compare(Map.of())).isEmpty();
        assertThat(scan.compare(Map.of("a.jar", WHOLE))).isEmpty();
        assertThat(scan.compare(Map.of("a.jar", WHOLE))).containsExactly(new Arrived("a.jar"));
    }

    @Test
    void aPluginThatRunsWithoutItsFileLeavesAtTheStart() {
        assertThat(new FolderScan(List.of("old.jar", "a.jar")).compare(Map.of("a.jar", WHOLE)))
                .containsExactly(new Left("old.jar"), new Arrived("a.jar"));
    }
}
