package org.jietong.store.internal;

class PostgresStoreTest extends StoreContract {
    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgres();
    }
}
