package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.ReceiptRecords;

/**
 * Receipts in memory.
 *
 * @param kept by the key of the submission
 * @param editions by the case
 */
record MemoryReceipts(Map<String, ReceiptRecords.Kept> kept, Map<CaseNumber, List<Receipt>> editions)
        implements ReceiptRecords {

    @Override
    public Optional<ReceiptRecords.Kept> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(Repetition repetition, Receipt receipt, Instant at) {
        kept.put(repetition.key(), new ReceiptRecords.Kept(repetition.digest(), receipt));
    }

    @Override
    public void issue(Receipt receipt) {
        List<Receipt> more = new ArrayList<>(editions(receipt.number()));
        more.add(receipt);
        editions.put(receipt.number(), List.copyOf(more));
    }

    @Override
    public List<Receipt> editions(CaseNumber number) {
        return editions.getOrDefault(number, List.of());
    }
}
