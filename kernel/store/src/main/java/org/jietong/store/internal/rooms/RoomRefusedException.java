package org.jietong.store.internal.rooms;

import java.io.Serial;

/** A plugin asks for a room that it cannot have; another start will not change that. */
public final class RoomRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RoomRefusedException(String why) {
        super(why);
    }
}
