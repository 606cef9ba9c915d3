package org.jietong.survey.internal.loop;

import java.time.Clock;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.asking.Telling;
import org.jietong.survey.internal.plan.Customers;
import org.jietong.survey.internal.rectification.DueDays;
import org.jietong.survey.internal.rectification.Handlers;

/**
 * What following up needs of the kernel.
 *
 * @param customers whom an application is about, by its id
 * @param byNumber the same by its number
 * @param handlers the staff
 * @param dueDays until when things have to be put right
 * @param telling tells people
 * @param plain records plain follow-ups
 * @param ids makes ids
 * @param clock the product's clock, with its zone
 */
public record Kernel(
        Customers customers,
        CustomersByNumber byNumber,
        Handlers handlers,
        DueDays dueDays,
        Telling telling,
        PlainFollowUps plain,
        Ids ids,
        Clock clock) {}
