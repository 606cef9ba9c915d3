package org.jietong.rest.internal.group;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.json.Requests;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.resource.Lists;
import org.jietong.rest.internal.resource.Repetitions;

/**
 * What all resources stand on.
 *
 * @param json writes bodies
 * @param requests reads them
 * @param texts the language files
 * @param problems refusals as they are shown
 * @param lists filters and parts of lists
 * @param repetitions requests that arrive more than once
 * @param ids ids of what is made
 * @param clock the time, in the product's zone
 * @param serving whether the API is up; streams end when it is not
 */
public record Foundation(
        Json json,
        Requests requests,
        Texts texts,
        Problems problems,
        Lists lists,
        Repetitions repetitions,
        Supplier<UUID> ids,
        Clock clock,
        BooleanSupplier serving) {}
