package org.jietong.web.internal;

import java.util.Map;

/** What the files of the pages are, by the ends of their names. */
final class MediaTypes {
    private static final Map<String, String> BY_ENDING = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    private MediaTypes() {}

    static String of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
