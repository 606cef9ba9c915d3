/** Conditions on answers: a bounded subset of the expressions of SurveyJS, read and evaluated. */
package org.jietong.survey.internal.condition;
