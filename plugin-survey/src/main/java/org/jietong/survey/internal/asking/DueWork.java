package org.jietong.survey.internal.asking;

import java.time.Instant;

/** Something that the survey does by itself once its time has come. */
public interface DueWork {

    /**
     * Does what is due, up to a page of it; what remains is left for the next call. Whoever is called while another node is at
     * it must not do anything twice.
     *
     * @return whether there may be more
     */
    boolean page(Instant now);
}
