package org.jietong.store.internal.sql;

import org.jietong.api.secret.BlindIndex;
import org.jietong.api.secret.Sealer;

/**
 * How values are kept that the database alone must not tell.
 *
 * @param sealer seals and opens them
 * @param index makes what they are found by
 */
public record Seals(Sealer sealer, BlindIndex index) {}
