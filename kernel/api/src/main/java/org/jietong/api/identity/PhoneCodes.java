package org.jietong.api.identity;

import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Codes by which applicants prove their telephone (R5.1). */
@ProviderType
public interface PhoneCodes {

    /**
     * Sends a code of six digits by short message, good for five minutes and five tries, for signing in alone. An earlier one
     * is good no more.
     *
     * @param phone the telephone, 7 to 20 digits however they are grouped
     * @param address network address of who asks, empty when it is not known
     * @param language {@code zh-CN} or {@code en}
     * @return refused with {@code INVALID_REQUEST}, with {@code TOO_MANY_REQUESTS} within a minute of the last one and after
     *     five in an hour by telephone or thirty by address, or with {@code UNAVAILABLE} when no short message can be sent
     */
    Outcome<Void> send(String phone, String address, String language);
}
