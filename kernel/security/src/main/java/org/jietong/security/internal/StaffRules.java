package org.jietong.security.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Violation;

/** What an account and its password have to look like. */
final class StaffRules {
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9._-]{2,64}");
    private static final Pattern PHONE = Pattern.compile("(?=.{7,20}$)\\+?[0-9][0-9-]*");
    private static final int LONGEST_NAME = 100;
    private static final int LARGEST_WEIGHT = 100;
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    private final CommonPasswords common = new CommonPasswords();

    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /** Everything that is wrong with an account. */
    List<Violation> violationsOf(StaffMember member) {
        List<Violation> found = new ArrayList<>();
        if (!isLogin(member.login())) {
            found.add(Violation.of("/login", "LOGIN_SHAPE"));
        }
        if (member.name().isBlank() || length(member.name()) > LONGEST_NAME) {
            found.add(bounds("/name", "LENGTH", 1, LONGEST_NAME));
        }
        if (!isPhone(member)) {
            found.add(Violation.of("/phone", "PHONE_SHAPE"));
        }
        if (member.roles().isEmpty()) {
            found.add(Violation.of("/roles", "REQUIRED"));
        }
        if (member.weight() < 1 || member.weight() > LARGEST_WEIGHT) {
            found.add(bounds("/weight", "RANGE", 1, LARGEST_WEIGHT));
        }
        return found;
    }

    /** Everything that is wrong with a new password, which stands at a place of the request. */
    List<Violation> violationsOf(String password, String login, String pointer) {
        int length = length(password);
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            return List.of(bounds(pointer, "LENGTH", SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        if (common.contains(password) || password.equalsIgnoreCase(login)) {
            return List.of(Violation.of(pointer, "PASSWORD_TOO_COMMON"));
        }
        return List.of();
    }

    // Applicants call their representative; nobody else's number is shown to them.
    private static boolean isPhone(StaffMember member) {
        boolean needed = member.roles().contains(Role.REPRESENTATIVE);
        return PHONE.matcher(member.phone()).matches()
                || (!needed && member.phone().isEmpty());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Violation bounds(String pointer, String code, int least, int most) {
        return new Violation(pointer, code, Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
    }
}
