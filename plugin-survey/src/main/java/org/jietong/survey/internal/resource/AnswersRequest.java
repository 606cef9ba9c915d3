package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Answers.
 *
 * @param answers by the names of the questions, in the form in which SurveyJS gives them
 */
public record AnswersRequest(JsonNode answers) {}
