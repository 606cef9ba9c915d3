package org.jietong.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers with a file: compressed for who takes that, and not at all for who has it already. */
final class Answer {
    /** For a file whose address changes with its content. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** For a file whose content may change under its address. */
    static final String ASK_AGAIN = "no-cache";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Vary", "Accept-Encoding");

    // A quality of nothing forbids it.
    private static final Pattern GZIP = Pattern.compile("gzip(;q=(?!0(\\.0*)?$).*)?");

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Answer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void with(Asset asset, String keeping) throws IOException {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Cache-Control", keeping);
        response.setHeader("ETag", asset.tag());
        if (isKnown(asset)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.mediaType());
        Optional<byte[]> gzipped = asset.gzipped().filter(bytes -> takesGzip());
        gzipped.ifPresent(bytes -> response.setHeader("Content-Encoding", "gzip"));
        byte[] content = gzipped.orElse(asset.content());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private boolean isKnown(Asset asset) {
        return Optional.ofNullable(request.getHeader("If-None-Match"))
                .map(header -> Arrays.stream(header.split(",", -1))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(asset.tag()::equals))
                .orElse(false);
    }

    private boolean takesGzip() {
        return Optional.ofNullable(request.getHeader("Accept-Encoding"))
                .map(header -> Arrays.stream(header.split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> GZIP.matcher(coding).matches()))
                .orElse(false);
    }
}
