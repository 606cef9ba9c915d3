package org.jietong.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.api.secret.KeyMark;
import org.jietong.api.secret.Sealer;
import org.jietong.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done before anybody reads or writes. Holds the keys against those that the database was sealed with: with others nothing
 * could be read, and what is written could not be read elsewhere.
 *
 * @param store the database
 * @param sealer has the keys
 */
record SealingStart(Store store, Sealer sealer) {
    private static final Logger LOG = LoggerFactory.getLogger(SealingStart.class);
    private static final int SOME = 500;

    /** @throws IllegalStateException when a key is missing or another one */
    void run() {
        refuseOthers();
        mark();
        refuseOthers(); // another node may have been the first, with keys of its own
        while (sealed() > 0) {
            LOG.info("Telephones of accounts were sealed");
        }
    }

    private void refuseOthers() {
        List<KeyMark> there = sealer.keys();
        List<Integer> missing = known().stream()
                .filter(mark -> !there.contains(mark))
                .map(KeyMark::id)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("this database is sealed with keys that are not those of this installation: "
                    + missing + " (0 is the index); see docs/privacy.md");
        }
    }

    private void mark() {
        List<KeyMark> added = new ArrayList<>(sealer.keys());
        added.removeAll(known());
        if (added.isEmpty()) {
            return;
        }
        store.transact(work -> {
                    work.sealing().mark(added);
                    return Outcome.done(added);
                })
                .orElseThrow();
        LOG.info(
                "Keys for personal data, new to this database: {}",
                added.stream().map(KeyMark::id).toList());
    }

    private List<KeyMark> known() {
        return store.read(work -> work.sealing().marks());
    }

    private int sealed() {
        return store.transact(work -> Outcome.done(work.sealing().sealPhones(SOME)))
                .orElseThrow();
    }
}
