package org.jietong.core.internal.cases.lifecycle;

import java.util.function.Supplier;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.Utility;

/**
 * What a command is carried out under.
 *
 * @param utility the utility, usable while the command is carried out
 * @param pack the pack the application was classified by
 * @param category its category there
 * @param applying what documents depend on; asked for only when they are made anew
 * @param moment when, and by whom
 */
public record Circumstances(
        Utility utility, RulePack pack, Category category, Supplier<Applying> applying, Moment moment) {}
