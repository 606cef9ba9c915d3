package org.jietong.survey.internal.answering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Violation;

/**
 * The place of an answer in what was sent.
 *
 * @param pointer JSON Pointer into the request
 * @param node what stands there
 * @param violations all that was found wrong so far
 */
record AnswerPlace(String pointer, JsonNode node, List<Violation> violations) {

    /** Whether nothing was answered: a question that is left empty is like one that was never reached. */
    boolean isEmpty() {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }

    AnswerPlace at(String name) {
        return new AnswerPlace(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name), violations);
    }

    AnswerPlace at(int index) {
        return new AnswerPlace(pointer + "/" + index, node.path(index), violations);
    }

    void wrong(String code) {
        violations.add(Violation.of(pointer, code));
    }

    void wrong(String code, Map<String, String> arguments) {
        violations.add(new Violation(pointer, code, arguments));
    }

    void wrongType(String expected) {
        wrong("WRONG_TYPE", Map.of("expected", expected));
    }
}
