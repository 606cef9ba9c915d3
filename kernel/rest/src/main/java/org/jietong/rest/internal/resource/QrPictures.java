package org.jietong.rest.internal.resource;

import java.util.Optional;

/** Draws QR codes, while something can. */
public interface QrPictures {

    /** A picture in SVG; empty while nothing draws it. */
    Optional<String> svg(String text);
}
