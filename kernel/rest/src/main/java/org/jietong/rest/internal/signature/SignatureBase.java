package org.jietong.rest.internal.signature;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.http.IdempotencyKey;

/**
 * What is signed of a request (RFC 9421, 2.5): what it asks for, and whatever it carries that changes what that means.
 *
 * @param request the request
 */
record SignatureBase(ContainerRequestContext request) {
    private static final List<String> ALWAYS = List.of("@method", "@path", "@query");
    private static final List<String> WHEN_THERE = Stream.of(
                    ContentDigest.HEADER,
                    HttpHeaders.CONTENT_TYPE,
                    IdempotencyKey.HEADER,
                    HttpHeaders.IF_MATCH,
                    ApplicantPhone.HEADER)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();

    /**
     * The text.
     *
     * @throws RefusedException {@code SIGNATURE_INCOMPLETE} when something is not signed that has to be, or is not there
     */
    String of(SignatureInput input) {
        List<String> components = input.components();
        List<String> missing = Stream.concat(
                        ALWAYS.stream(),
                        WHEN_THERE.stream().filter(name -> header(name).isPresent()))
                .filter(name -> !components.contains(name))
                .toList();
        refuseAny(missing);
        refuseAny(components.stream().filter(name -> value(name).isEmpty()).toList());
        String lines = components.stream()
                .map(name -> "\"" + name + "\": " + value(name).orElseThrow() + "\n")
                .collect(Collectors.joining());
        return lines + "\"@signature-params\": " + input.parameters();
    }

    static void refuseAny(List<String> components) {
        if (!components.isEmpty()) {
            throw new RefusedException(
                    Problem.of(ProblemType.SIGNATURE_INCOMPLETE, Map.of("components", String.join(", ", components))));
        }
    }

    /** The value of a component as it is asked for here: what is verified is what is looked up. */
    private Optional<String> value(String name) {
        URI asked = request.getUriInfo().getRequestUri();
        return switch (name) {
            case "@method" -> Optional.of(request.getMethod());
            case "@path" -> Optional.of(asked.getRawPath());
            case "@query" ->
                Optional.of("?" + Optional.ofNullable(asked.getRawQuery()).orElse(""));
            default -> name.startsWith("@") ? Optional.empty() : header(name);
        };
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name))
                .map(values -> values.stream().map(String::strip).collect(Collectors.joining(", ")));
    }
}
