package org.jietong.survey.internal.invitation;

import org.jietong.api.cases.ApplicationNumber;

/**
 * That a member of staff wants somebody asked.
 *
 * @param application about which application
 * @param questionnaire by which questionnaire
 * @param form a code at the counter, a call or a visit; links are sent by plans, so that their secret passes through no hands
 * @param days for how many days it can be answered, 1 to 90
 */
public record HandInvitation(ApplicationNumber application, String questionnaire, Form form, int days) {}
