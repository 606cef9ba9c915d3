package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a draft asks.
 *
 * @param definition in the SurveyJS form
 */
public record DefinitionRequest(JsonNode definition) {}
