package org.jietong.survey.internal.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of somebody who answered besides the answers: enough, taken together, to recognise a person by, and so told
 * only as exactly as enough people share it. What is blurred is empty.
 *
 * @param utility code of the utility
 * @param month the first day of the month of the answer
 * @param form by which form it was asked
 * @param district code of the district
 * @param category code of the category
 */
record Background(
        Optional<String> utility,
        Optional<LocalDate> month,
        Optional<String> form,
        Optional<String> district,
        Optional<String> category) {
    /** How often one can blur until nothing is left. */
    static final int BLURS = 5;

    /** The same with so much of it blurred, what tells most of a person first. */
    Background blurred(int times) {
        return new Background(
                utility.filter(value -> times < 5),
                month.filter(value -> times < 4),
                form.filter(value -> times < 3),
                district.filter(value -> times < 2),
                category.filter(value -> times < 1));
    }
}
