package org.jietong.web.internal;

import java.util.Optional;

/** A file of the pages; whoever gets its bytes leaves them as they are. */
final class Asset {
    private final byte[] content;
    private final Optional<byte[]> gzipped;
    private final String mediaType;
    private final String tag;

    Asset(byte[] content, Optional<byte[]> gzipped, String mediaType, String tag) {
        this.content = content;
        this.gzipped = gzipped;
        this.mediaType = mediaType;
        this.tag = tag;
    }

    byte[] content() {
        return content;
    }

    /** The same, compressed by the build, where it gains by that. */
    Optional<byte[]> gzipped() {
        return gzipped;
    }

    String mediaType() {
        return mediaType;
    }

    /** What tells it from its other versions, as the value of an {@code ETag}. */
    String tag() {
        return tag;
    }
}
