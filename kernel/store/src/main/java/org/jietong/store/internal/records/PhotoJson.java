package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.Photo;
import org.jietong.api.cases.StoredContent;

/** Photos, as JSON in the column of what they show. */
final class PhotoJson {
    private PhotoJson() {}

    static List<Map<String, Object>> groups(List<Photo> photos) {
        return photos.stream().map(PhotoJson::group).toList();
    }

    static List<Photo> photos(Map<String, Object> group) {
        return Groups.groups(group, "photos").stream().map(PhotoJson::photo).toList();
    }

    private static Map<String, Object> group(Photo photo) {
        StoredContent content = photo.content();
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", photo.id().toString());
        group.put("sha256", content.sha256());
        group.put("mediaType", content.mediaType());
        group.put("size", BigDecimal.valueOf(content.size()));
        group.put("fileName", content.fileName());
        group.put("scan", content.scan().name());
        group.put("at", photo.at().toString());
        group.put("by", photo.by());
        return group;
    }

    private static Photo photo(Map<String, Object> group) {
        StoredContent content = new StoredContent(
                Groups.text(group, "sha256"),
                Groups.text(group, "mediaType"),
                ((BigDecimal) group.get("size")).longValueExact(),
                Groups.text(group, "fileName"),
                StoredContent.Scan.valueOf(Groups.text(group, "scan")));
        return new Photo(
                UUID.fromString(Groups.text(group, "id")),
                content,
                Instant.parse(Groups.text(group, "at")),
                Groups.text(group, "by"));
    }
}
