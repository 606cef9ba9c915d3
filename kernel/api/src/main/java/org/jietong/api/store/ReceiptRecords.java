package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.repetition.Repetition;
import org.osgi.annotation.versioning.ProviderType;

/** The receipts of submissions that can be repeated. */
@ProviderType
public interface ReceiptRecords {

    /** The receipt given under a key. */
    Optional<Kept> find(String key);

    /**
     * Keeps a receipt under its key. When another transaction has kept one under that key meanwhile, this transaction is
     * run again from its start and finds it.
     */
    void keep(Repetition repetition, Receipt receipt, Instant at);

    /**
     * Keeps an edition of the receipt of a case, which has one. When another transaction has kept the same further edition
     * meanwhile, this transaction is run again from its start and finds it.
     */
    void issue(Receipt receipt);

    /** The editions of the receipt of a case, oldest first. */
    List<Receipt> editions(CaseNumber number);

    /**
     * A receipt with the digest of the request it answered.
     *
     * @param digest SHA-256 of the body
     * @param receipt the answer
     */
    record Kept(String digest, Receipt receipt) {}
}
