package org.jietong.api.rules;

/** A way by which somebody is told something. */
public enum NoticeChannel {
    /** In the product itself. */
    DESK,
    SMS,
    MAIL,
    WECHAT
}
