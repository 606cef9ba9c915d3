package org.jietong.core.internal.fakes;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Sheets;
import org.jietong.api.store.SheetRecords;

/** Sheets in memory; like the store, it takes those of an application once. */
record MemorySheets(Map<UUID, Sheets> kept) implements SheetRecords {

    @Override
    public void insert(UUID application, Sheets sheets) {
        if (kept.putIfAbsent(application, sheets) != null) {
            throw new IllegalStateException("sheets are kept once");
        }
    }

    @Override
    public Optional<Sheets> find(UUID application) {
        return Optional.ofNullable(kept.get(application));
    }
}
