package org.jietong.api.print;

import org.osgi.annotation.versioning.ProviderType;

/** Draws QR codes. */
@ProviderType
public interface QrCodes {

    /**
     * A picture in SVG, black on white with the quiet margin around it.
     *
     * @param text what stands in it, at most 1000 characters
     */
    String svg(String text);
}
