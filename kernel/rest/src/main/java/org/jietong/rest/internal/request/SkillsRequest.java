package org.jietong.rest.internal.request;

import java.util.List;
import org.jietong.api.duty.Skill;

/**
 * Says what a representative can do.
 *
 * @param skills all of it, instead of what was known before
 */
public record SkillsRequest(List<Skill> skills) {}
