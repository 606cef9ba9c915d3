package org.jietong.security.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.ApplicantRecords;

/** Applicants in memory. */
final class MemoryApplicants implements ApplicantRecords {
    final Map<UUID, Account> accounts = new HashMap<>();
    final List<Code> codes = new ArrayList<>();
    final Map<UUID, Mandate> mandates = new HashMap<>();

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> findByPhone(String phone) {
        return accounts.values().stream()
                .filter(account -> account.phone().equals(phone))
                .findFirst();
    }

    @Override
    public boolean insert(Account account) {
        return findByPhone(account.phone()).isEmpty() && accounts.put(account.id(), account) == null;
    }

    @Override
    public void insert(Code code) {
        codes.add(code);
    }

    @Override
    public Optional<Code> lastCode(String phone, String purpose) {
        return codes.stream()
                .filter(code -> code.phone().equals(phone) && code.purpose().equals(purpose))
                .max(Comparator.comparing(Code::sentAt));
    }

    @Override
    public boolean tried(Code seen) {
        return codes.remove(seen)
                && codes.add(new Code(
                        seen.id(),
                        seen.phone(),
                        seen.purpose(),
                        seen.digest(),
                        seen.address(),
                        seen.sentAt(),
                        seen.expiresAt(),
                        seen.tries() + 1));
    }

    @Override
    public void deleteCodes(String phone) {
        codes.removeIf(code -> code.phone().equals(phone));
    }

    @Override
    public int sentTo(String phone, Instant since) {
        return (int) codes.stream()
                .filter(code -> code.phone().equals(phone) && code.sentAt().isAfter(since))
                .count();
    }

    @Override
    public int sentFor(String address, Instant since) {
        return (int) codes.stream()
                .filter(code -> code.address().equals(address) && code.sentAt().isAfter(since))
                .count();
    }

    @Override
    public void deleteCodesBefore(Instant instant) {
        codes.removeIf(code -> code.sentAt().isBefore(instant));
    }

    @Override
    public void insert(Mandate mandate) {
        mandates.put(mandate.id(), mandate);
    }

    @Override
    public Optional<Mandate> findMandate(UUID id) {
        return Optional.ofNullable(mandates.get(id));
    }

    @Override
    public List<Mandate> mandatesOf(String phone) {
        return mandates.values().stream()
                .filter(mandate ->
                        mandate.principal().equals(phone) || mandate.agent().equals(phone))
                .toList();
    }

    @Override
    public void end(UUID id, Instant at) {
        mandates.computeIfPresent(
                id,
                (same, mandate) -> new Mandate(
                        id,
                        mandate.principal(),
                        mandate.agent(),
                        mandate.givenAt(),
                        mandate.endsAt(),
                        Optional.of(mandate.endedAt().orElse(at))));
    }
}
