package org.jietong.rest.internal.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** Reads UTF-8 without mending it: a broken byte is refused, not replaced. */
final class Utf8 {
    private Utf8() {}

    static String strictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            // The decoder stops in front of the first broken byte.
            Map<String, String> place = Map.of("byte", String.valueOf(in.position()));
            throw new RefusedException(
                    Problem.of(ProblemType.MALFORMED_REQUEST, List.of(new Violation("", "NOT_UTF8", place))));
        }
    }
}
