package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.store.CreditRecords;

/** The register of broken promises in memory. */
final class MemoryCredit implements CreditRecords {
    private final List<BrokenPromise> entries = new ArrayList<>();
    private Optional<String> secret = Optional.empty();

    MemoryCredit copy() {
        MemoryCredit copy = new MemoryCredit();
        copy.entries.addAll(entries);
        copy.secret = secret;
        return copy;
    }

    @Override
    public void enter(BrokenPromise entry) {
        boolean known = entries.stream()
                .anyMatch(other -> other.application().equals(entry.application())
                        && other.document().equals(entry.document())
                        && other.promisedBy().equals(entry.promisedBy()));
        if (!known) {
            entries.add(entry);
        }
    }

    @Override
    public Optional<BrokenPromise> find(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<BrokenPromise> ofSubject(String subject) {
        return newest(entries.size()).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }

    @Override
    public List<BrokenPromise> newest(int limit) {
        return entries.stream()
                .sorted(Comparator.comparing(BrokenPromise::at)
                        .thenComparing(BrokenPromise::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean lift(BrokenPromise lifted) {
        Optional<BrokenPromise> present =
                find(lifted.id()).filter(entry -> entry.lift().isEmpty());
        present.ifPresent(entry -> entries.set(entries.indexOf(entry), lifted));
        return present.isPresent();
    }

    @Override
    public String secret(Supplier<String> fresh) {
        secret = secret.or(() -> Optional.of(fresh.get()));
        return secret.orElseThrow();
    }
}
