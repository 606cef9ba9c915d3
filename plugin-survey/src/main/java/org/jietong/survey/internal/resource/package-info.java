/** HTTP: what respondents and staff ask of the survey, below {@code /api/v1/extensions/survey}. */
package org.jietong.survey.internal.resource;
