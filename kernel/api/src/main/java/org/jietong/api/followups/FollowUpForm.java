package org.jietong.api.followups;

/** By which way somebody was asked (R6.1). */
public enum FollowUpForm {
    PHONE,
    SMS_LINK,
    WECHAT,
    VISIT,
    QR_CODE
}
