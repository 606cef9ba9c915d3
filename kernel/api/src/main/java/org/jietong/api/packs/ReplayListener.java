package org.jietong.api.packs;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told what a replay finds, as it finds it, on the thread that runs it. */
@ConsumerType
public interface ReplayListener {

    /** An application that would be judged otherwise, or not at all. */
    void differs(Replayed application);

    /** So many applications have been looked at. */
    void progressed(long looked);
}
