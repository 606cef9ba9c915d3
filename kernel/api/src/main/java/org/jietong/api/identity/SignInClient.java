package org.jietong.api.identity;

/**
 * From where somebody signs in.
 *
 * @param address network address, empty when it is not known
 * @param name what the program calls itself, cut to 200 characters; may be empty
 * @param cookie whether the session is to be carried by a cookie
 */
public record SignInClient(String address, String name, boolean cookie) {
    private static final int LONGEST = 200;

    public SignInClient {
        name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** A program of which nothing is known. */
    public static SignInClient unknown() {
        return new SignInClient("", "", false);
    }
}
