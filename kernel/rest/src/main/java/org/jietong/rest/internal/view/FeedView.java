package org.jietong.rest.internal.view;

/**
 * The secret address of a calendar, shown once.
 *
 * @param path the path to read it at; whoever knows it reads the calendar
 */
public record FeedView(String path) {}
