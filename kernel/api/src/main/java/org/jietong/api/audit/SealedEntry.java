package org.jietong.api.audit;

/**
 * An entry in the chain.
 *
 * @param place counted from 1, without gaps
 * @param entry what happened
 * @param seal over it and all before it
 */
public record SealedEntry(long place, AuditEntry entry, Seal seal) {}
