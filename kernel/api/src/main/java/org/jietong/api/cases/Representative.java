package org.jietong.api.cases;

import java.util.UUID;

/**
 * The customer representative as the applicant sees them (R3.1).
 *
 * @param id the staff member
 * @param name the person's name
 * @param phone telephone number
 */
public record Representative(UUID id, String name, String phone) {}
