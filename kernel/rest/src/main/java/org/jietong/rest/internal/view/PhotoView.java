package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.cases.Photo;
import org.jietong.api.cases.StoredContent;

/**
 * A photo.
 *
 * @param id the photo
 * @param mediaType type by content
 * @param size bytes
 * @param fileName name it was handed in under
 * @param scan whether it was scanned for harmful content
 * @param at when it was attached
 * @param by who attached it
 */
public record PhotoView(
        UUID id, String mediaType, long size, String fileName, StoredContent.Scan scan, Instant at, String by) {
    public static PhotoView of(Photo photo) {
        StoredContent content = photo.content();
        return new PhotoView(
                photo.id(),
                content.mediaType(),
                content.size(),
                content.fileName(),
                content.scan(),
                photo.at(),
                photo.by());
    }
}
