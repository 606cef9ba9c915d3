package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The end of answering.
 *
 * @param answers all answers; those saved last, if they are left out
 */
public record CompletionRequest(Optional<JsonNode> answers) {}
