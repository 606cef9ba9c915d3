package org.jietong.api.cases;

import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;

/**
 * The sheets of an application with all that stands on them when they are handed out.
 *
 * @param of the case, for applicant and site
 * @param application the application
 * @param pack the pack it was classified by
 * @param category its category there
 * @param sheets the sheets
 * @param svg the drawing itself, as UTF-8 text
 */
public record IssuedSheets(
        Case of, Application application, RulePack pack, Category category, Sheets sheets, String svg) {}
