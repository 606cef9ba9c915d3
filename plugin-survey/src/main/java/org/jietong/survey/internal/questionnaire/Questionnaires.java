package org.jietong.survey.internal.questionnaire;

import java.util.Optional;
import org.jooq.DSLContext;

/** What is asked by, for those who invite and those who read answers. */
public interface Questionnaires {

    /** The version of a questionnaire by which people are asked now. */
    Optional<Published> published(String code, DSLContext sql);

    /** A version by which people are or were asked; never a draft. */
    Optional<Published> version(String code, int number, DSLContext sql);
}
