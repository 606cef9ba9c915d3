package org.jietong.survey.internal.resource;

import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.HandInvitation;

/**
 * That somebody is to be asked.
 *
 * @param application number of the application
 * @param questionnaire by which questionnaire
 * @param form {@code QR_CODE}, {@code PHONE} or {@code VISIT}
 * @param days for how many days it can be answered, 1 to 90; 14 if it is left out
 */
public record InvitationRequestBody(String application, String questionnaire, Form form, Optional<Integer> days) {
    private static final int USUAL_DAYS = 14;

    HandInvitation wish() {
        return new HandInvitation(new ApplicationNumber(application), questionnaire, form, days.orElse(USUAL_DAYS));
    }
}
