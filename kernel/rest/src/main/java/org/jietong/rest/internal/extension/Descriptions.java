package org.jietong.rest.internal.extension;

import java.util.List;

/** What the extensions that serve say of themselves. */
@FunctionalInterface
public interface Descriptions {

    /** Ordered by their names. */
    List<Description> present();
}
