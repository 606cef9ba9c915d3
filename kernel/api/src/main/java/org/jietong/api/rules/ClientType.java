package org.jietong.api.rules;

/** What an applicant is, with the code of GB/T 39046-2020. */
public enum ClientType {
    NATURAL_PERSON("1"),
    ENTERPRISE("2"),
    PUBLIC_INSTITUTION("3"),
    SOCIAL_ORGANISATION("4"),
    GOVERNMENT_BODY("5"),
    OTHER("6");

    private final String code;

    ClientType(String code) {
        this.code = code;
    }

    /** The domestic code. */
    public String code() {
        return code;
    }
}
