package org.jietong.rest.internal.docs;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Files of this bundle as answers. */
final class Assets {
    // Only scripts from here; the library sets styles on elements and has small pictures inside its style sheet.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String LIBRARY = "/META-INF/resources/webjars/swagger-ui/";
    private static final String LIBRARY_PROPERTIES = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private Assets() {}

    static Response answer(String path, String mediaType) {
        return answered(open(path), mediaType);
    }

    /** A file with something made of it. */
    static Response answer(String path, Making making, String mediaType) {
        try (InputStream in = open(path)) {
            return answered(making.of(in), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes bytes of a file. */
    @FunctionalInterface
    interface Making {
        byte[] of(InputStream file) throws IOException;
    }

    private static Response answered(Object content, String mediaType) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** A file of Swagger UI, which stands in a folder named by its version. */
    static Response library(String file, String mediaType) {
        Properties properties = new Properties();
        try (InputStream in = open(LIBRARY_PROPERTIES)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(LIBRARY + properties.getProperty("version") + "/" + file, mediaType);
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Assets.class.getResourceAsStream(path), path);
    }
}
