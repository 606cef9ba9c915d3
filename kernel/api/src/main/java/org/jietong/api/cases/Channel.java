package org.jietong.api.cases;

/** How a case came in, with the code of GB/T 39046-2020; WeChat counts as mobile there. */
public enum Channel {
    COUNTER("1"),
    WEB("2"),
    MOBILE("3"),
    WECHAT("3"),
    COURIER("4"),
    OTHER("9");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** The domestic code. */
    public String code() {
        return code;
    }
}
