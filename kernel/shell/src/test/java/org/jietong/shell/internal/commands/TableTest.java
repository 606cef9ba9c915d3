package org.jietong.shell.internal.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCellAndLinesEndWithoutBlanks() {
        Table table = Table.headed("A", "NAME").and(List.of(Table.line("gas", 1), Table.line("heating", "")));

        assertThat(table).hasToString("A        NAME\ngas      1\nheating");
    }
}
