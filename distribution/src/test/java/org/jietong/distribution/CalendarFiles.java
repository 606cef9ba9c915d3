package org.jietong.distribution;

/** Yearly schedules as administrators have them on their desks. */
final class CalendarFiles {
    private static final String HEADER = "date,kind,name,schedule_year\n";

    /** A year's schedule that keeps to the law; the real one can be another. */
    static final String OF_2027 = HEADER + """
            2027-01-01,off,元旦,2027
            2027-01-02,off,元旦,2027
            2027-01-03,off,元旦,2027
            2027-02-05,off,春节,2027
            2027-02-06,off,春节,2027
            2027-02-07,off,春节,2027
            2027-02-08,off,春节,2027
            2027-02-09,off,春节,2027
            2027-02-10,off,春节,2027
            2027-02-11,off,春节,2027
            2027-02-12,off,春节,2027
            2027-02-20,work,春节,2027
            2027-02-21,work,春节,2027
            2027-04-05,off,清明节,2027
            2027-05-01,off,劳动节,2027
            2027-05-02,off,劳动节,2027
            2027-05-03,off,劳动节,2027
            2027-05-04,off,劳动节,2027
            2027-05-05,off,劳动节,2027
            2027-05-08,work,劳动节,2027
            2027-06-09,off,端午节,2027
            2027-09-15,off,中秋节,2027
            2027-10-01,off,国庆节,2027
            2027-10-02,off,国庆节,2027
            2027-10-03,off,国庆节,2027
            2027-10-04,off,国庆节,2027
            2027-10-05,off,国庆节,2027
            2027-10-06,off,国庆节,2027
            2027-10-07,off,国庆节,2027
            2027-09-26,work,国庆节,2027
            2027-10-09,work,国庆节,2027
            """;

    private CalendarFiles() {}
}
