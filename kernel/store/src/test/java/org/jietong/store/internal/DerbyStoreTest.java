package org.jietong.store.internal;

class DerbyStoreTest extends StoreContract {
    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.derby();
    }
}
