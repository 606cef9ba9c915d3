package org.jietong.outbound;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is posted.
 *
 * @param to where to
 * @param id the same however often it is posted, so that whoever gets it can tell a repetition
 * @param at when it is posted; whoever gets it need not accept what is older than some minutes
 * @param mediaType of the body
 * @param body in UTF-8 on the way
 * @param secrets each signs it; more than one while a secret is being replaced
 * @param headers others than those of the signature
 */
public record Letter(
        URI to,
        String id,
        Instant at,
        String mediaType,
        String body,
        List<Secret> secrets,
        Map<String, String> headers) {
    public Letter {
        secrets = List.copyOf(secrets);
        headers = Map.copyOf(headers);
    }

    /** The signatures of all secrets, the first one's first. */
    String signatures() {
        return secrets.stream().map(secret -> secret.signature(id, at, body)).collect(Collectors.joining(" "));
    }
}
