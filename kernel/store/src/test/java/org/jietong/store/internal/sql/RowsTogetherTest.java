package org.jietong.store.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTogetherTest {
    private static final String INSERT = "insert into task (code, position) values (?, ?)";

    @Test
    void severalRowsAreInsertedByOneStatement() {
        assertThat(RowsTogether.most(INSERT)).isGreaterThan(1);
        assertThat(RowsTogether.text(INSERT, 3))
                .isEqualTo("insert into task (code, position) values (?, ?), (?, ?), (?, ?)");
        assertThat(RowsTogether.text(INSERT, 1)).isEqualTo(INSERT);
    }

    @Test
    void whatIsNotAnInsertOfGivenValuesTakesOneRowAtATime() {
        assertThat(RowsTogether.most("update task set code = ? where id = ?")).isOne();
        assertThat(RowsTogether.most("insert into a (b) select ? where not exists (select 1 from a where b = ?)"))
                .isOne();
    }
}
