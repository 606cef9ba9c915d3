package org.jietong.rest.internal.view;

import java.time.Instant;
import org.jietong.api.privacy.Erasure;

/**
 * That a person's data were erased.
 *
 * @param cases how many cases were overwritten
 * @param at when
 */
public record ErasureView(int cases, Instant at) {
    public static ErasureView of(Erasure erasure) {
        return new ErasureView(erasure.cases(), erasure.at());
    }
}
