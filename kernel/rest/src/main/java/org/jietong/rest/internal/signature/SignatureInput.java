package org.jietong.rest.internal.signature;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code Signature-Input} says (RFC 9421, 4.1): one signature with the parameters {@code created}, {@code keyid},
 * {@code nonce} and perhaps {@code alg}. Whatever else stands there is refused, for what is not understood is not ignored.
 *
 * @param label the name of the signature
 * @param components what is signed, in this order
 * @param createdAt when
 * @param key by which key
 * @param nonce what tells the request from every other one
 * @param parameters the value as it is signed itself
 */
record SignatureInput(
        String label, List<String> components, Instant createdAt, String key, String nonce, String parameters) {
    private static final String COMPONENT = "\"@?[a-z][a-z0-9-]*\"";
    private static final String PARAMETER = ";(?:created=[0-9]{1,12}|(?:keyid|nonce|alg)=\"[A-Za-z0-9_-]*\")";
    private static final Pattern WHOLE = Pattern.compile(
            "([a-z][a-z0-9_-]{0,31})=(\\((" + COMPONENT + "(?: " + COMPONENT + ")*)\\)((?:" + PARAMETER + "){3,4}))");
    private static final Pattern EACH = Pattern.compile(";([a-z]+)=\"?([A-Za-z0-9_-]*)\"?");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final int LONGEST = 2000;
    private static final String ALGORITHM = "hmac-sha256";

    SignatureInput {
        components = List.copyOf(components);
    }

    /** What a header says; empty when it is none of these. */
    static Optional<SignatureInput> read(String header) {
        String text = header.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> components = List.of(whole.group(3).replace("\"", "").split(" "));
        Map<String, String> given = parameters(whole.group(4));
        boolean isWhole = new HashSet<>(components).size() == components.size()
                && given.keySet().containsAll(Set.of("created", "keyid", "nonce"))
                && NONCE.matcher(given.get("nonce")).matches()
                && given.getOrDefault("alg", ALGORITHM).equals(ALGORITHM);
        return isWhole ? Optional.of(of(whole, components, given)) : Optional.empty();
    }

    private static SignatureInput of(Matcher whole, List<String> components, Map<String, String> given) {
        return new SignatureInput(
                whole.group(1),
                components,
                Instant.ofEpochSecond(Long.parseLong(given.get("created"))),
                given.get("keyid"),
                given.get("nonce"),
                whole.group(2));
    }

    /** The parameters by name; none at all when one is there twice. */
    private static Map<String, String> parameters(String text) {
        Map<String, String> found = new HashMap<>();
        Matcher each = EACH.matcher(text);
        while (each.find()) {
            if (found.put(each.group(1), each.group(2)) != null) {
                return Map.of();
            }
        }
        return found;
    }
}
