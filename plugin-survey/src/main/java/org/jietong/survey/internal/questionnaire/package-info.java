/** Questionnaires: what is asked, in versions that never change once they are published. */
package org.jietong.survey.internal.questionnaire;
