package org.jietong.webhooks.internal.post;

import java.net.InetAddress;

/** Addresses that are no business of whoever is outside: this machine, its neighbours, and what hides one of them. */
final class InnerAddresses {
    private static final int IPV4_LENGTH = 4;

    private InnerAddresses() {}

    static boolean contain(InetAddress address) {
        boolean byKind = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return byKind || (bytes.length == IPV4_LENGTH ? isInner4(bytes, 0) : isInner6(bytes));
    }

    private static boolean isInner4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128;
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || (second == 0 && (bytes[at + 2] & 0xff) == 0);
            case 198 -> second == 18 || second == 19;
            default -> first >= 224;
        };
    }

    /** Unique local addresses, and those that lead to one of the old kind: mapped, translated (NAT64), 6to4, Teredo. */
    private static boolean isInner6(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        return switch (first) {
            case 0 -> true;
            case 0x64 -> second != 0xff9b || isInner4(bytes, 12);
            case 0x2001 -> second == 0;
            case 0x2002 -> isInner4(bytes, 2);
            default -> (first & 0xfe00) == 0xfc00;
        };
    }

    private static int pair(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) + (bytes[at + 1] & 0xff);
    }
}
