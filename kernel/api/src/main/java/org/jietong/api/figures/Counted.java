package org.jietong.api.figures;

/**
 * A group with what was counted in it.
 *
 * @param group the group
 * @param counts what was counted
 * @param <T> what is counted
 */
public record Counted<T>(Group group, T counts) {}
