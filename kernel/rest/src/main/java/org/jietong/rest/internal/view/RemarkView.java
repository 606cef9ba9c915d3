package org.jietong.rest.internal.view;

import org.jietong.api.cases.Remark;

/**
 * One thing that is missing or wrong.
 *
 * @param subject what it concerns
 * @param reason what is wrong
 */
public record RemarkView(String subject, String reason) {
    public static RemarkView of(Remark remark) {
        return new RemarkView(remark.subject(), remark.reason());
    }
}
