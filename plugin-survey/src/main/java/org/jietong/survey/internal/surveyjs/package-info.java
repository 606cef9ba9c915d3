/** Reads definitions in the JSON form of SurveyJS: a subset, and nothing outside it. */
package org.jietong.survey.internal.surveyjs;
