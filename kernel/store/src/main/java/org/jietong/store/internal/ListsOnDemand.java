package org.jietong.store.internal;

import java.util.function.Supplier;
import org.jietong.store.internal.records.Lists;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Sets jOOQ up when the first list is asked for: loading it takes about a second, which the start can do without. */
final class ListsOnDemand implements Supplier<Lists> {
    private final String kind;
    private Lists lists;

    ListsOnDemand(String kind) {
        this.kind = kind;
    }

    @Override
    public synchronized Lists get() {
        if (lists == null) {
            System.setProperty("org.jooq.no-logo", "true");
            System.setProperty("org.jooq.no-tips", "true");
            lists = new Lists(DSL.using("derby".equals(kind) ? SQLDialect.DERBY : SQLDialect.POSTGRES));
        }
        return lists;
    }
}
