package org.jietong.api.cases;

/**
 * An application in a list, with whose it is and where.
 *
 * @param detail the application
 * @param applicant who applies
 * @param site where
 */
public record ListedApplication(ApplicationDetail detail, Applicant applicant, Site site) {}
