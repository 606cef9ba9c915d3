package org.jietong.security.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jietong.api.store.CredentialRecords;

/**
 * Further credentials in memory.
 *
 * @param byStaff by the account
 * @param outside accounts by provider and person
 */
record MemoryCredentials(Map<UUID, CredentialRecords.Kept> byStaff, Map<String, UUID> outside) implements CredentialRecords {
    @Override
    public Optional<Kept> find(UUID staff) {
        return Optional.ofNullable(byStaff.get(staff));
    }

    @Override
    public void save(Kept kept) {
        byStaff.put(kept.staff(), kept);
    }

    @Override
    public boolean useStep(UUID staff, long step) {
        Optional<Factor> factor = find(staff).flatMap(Kept::factor).filter(known -> known.lastStep() < step);
        factor.ifPresent(
                known -> replace(staff, same -> new Factor(known.secret(), known.confirmed(), step, known.recovery())));
        return factor.isPresent();
    }

    @Override
    public boolean useRecovery(UUID staff, List<String> seen, List<String> left) {
        Optional<Factor> factor = find(staff).flatMap(Kept::factor).filter(known -> known.recovery()
                .equals(seen));
        factor.ifPresent(
                known -> replace(staff, same -> new Factor(known.secret(), known.confirmed(), known.lastStep(), left)));
        return factor.isPresent();
    }

    @Override
    public Optional<UUID> findOutside(String issuer, String subject) {
        return Optional.ofNullable(outside.get(issuer + " " + subject));
    }

    @Override
    public boolean link(String issuer, String subject, UUID staff) {
        return outside.putIfAbsent(issuer + " " + subject, staff) == null;
    }

    private void replace(UUID staff, UnaryOperator<Factor> change) {
        byStaff.computeIfPresent(staff, (id, kept) -> kept.with(kept.factor().map(change)));
    }
}
