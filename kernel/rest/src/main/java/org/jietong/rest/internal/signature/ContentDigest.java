package org.jietong.rest.internal.signature;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.problem.RefusedException;

/** The {@code Content-Digest} of a request (RFC 9530), of which the one by SHA-256 counts. */
final class ContentDigest {
    static final String HEADER = "Content-Digest";

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:$|,)");

    private ContentDigest() {}

    /**
     * The digest that a request says its body has, in base64, if it says one.
     *
     * @throws RefusedException {@code MALFORMED_REQUEST} when it says none by SHA-256
     */
    static Optional<String> of(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HEADER)).map(ContentDigest::read);
    }

    private static String read(String header) {
        Matcher found = SHA_256.matcher(header);
        if (!found.find()) {
            throw Headers.malformed(HEADER);
        }
        return found.group(1);
    }
}
