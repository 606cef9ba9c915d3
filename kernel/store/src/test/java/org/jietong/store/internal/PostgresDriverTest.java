package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the driver of PostgreSQL is told. */
class PostgresDriverTest {
    @Test
    void aRefusalOfTheDatabaseDoesNotCarryTheValuesOfTheRowIntoTheLog() {
        assertThat(PostgresDatabase.driver()).containsEntry("logServerErrorDetail", "false");
    }
}
