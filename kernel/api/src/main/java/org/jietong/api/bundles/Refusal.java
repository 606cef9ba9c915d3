package org.jietong.api.bundles;

/**
 * Why a jar is not deployed.
 *
 * @param code stable name, for example {@code UNRESOLVED}; the language files have a text for it
 * @param reason what exactly is wrong and what cures it, for whoever built the jar
 */
public record Refusal(String code, String reason) {}
