package org.jietong.print.internal.paper;

/**
 * What tells one kind of page from another.
 *
 * @param title what it is
 * @param company who issues it
 * @param numbers of what it is
 * @param basis on what it rests, for the foot; two lines at the most
 */
record Heading(String title, String company, String numbers, String basis) {}
