package org.jietong.api.cases;

import java.util.Optional;
import org.jietong.api.rules.ClientType;

/**
 * Who applies.
 *
 * @param type what the applicant is
 * @param name person or organisation, 1 to 100 characters
 * @param identityNumber resident identity number or unified social credit code, 15 to 18 characters
 * @param contact the person to talk to, when the applicant is an organisation, 1 to 100 characters
 * @param phone mobile or fixed number, digits with an optional + and hyphens, 7 to 20 characters
 */
public record Applicant(
        ClientType type, String name, Optional<String> identityNumber, Optional<String> contact, String phone) {}
