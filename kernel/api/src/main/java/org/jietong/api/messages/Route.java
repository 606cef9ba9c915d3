package org.jietong.api.messages;

import org.jietong.api.rules.NoticeChannel;

/**
 * A way to somebody.
 *
 * @param channel by which it goes
 * @param address a telephone number, a mail address, an open id; empty at the desk
 */
public record Route(NoticeChannel channel, String address) {}
