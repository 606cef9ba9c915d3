package org.jietong.security.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Violation;

/** What an account and its password have to look like. */
final class StaffRules {
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9._-]{2,64}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9-]{5,18}[0-9]");
    private static final int LONGEST_NAME = 100;
    private static final int LARGEST_WEIGHT = 100;
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 128;

    private final CommonPasswords common = new CommonPasswords();

    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /** Everything that is wrong with an account. */
    List<Violation> violationsOf(StaffMember member) {
        List<Violation> found = new ArrayList<>();
        if (!isLogin(member.login())) {
            found.add(Violation.of("/login", "MALFORMED"));
        }
        checkName(member.name(), found);
        if (!isPhone(member)) {
            found.add(Violation.of("/phone", member.phone().isBlank() ? "MISSING" : "MALFORMED"));
        }
        if (member.roles().isEmpty()) {
            found.add(Violation.of("/roles", "MISSING"));
        } else if (member.roles().contains(Role.CHANNEL)) {
            found.add(Violation.of("/roles", "NOT_FOR_PEOPLE"));
        }
        if (member.weight() < 1 || member.weight() > LARGEST_WEIGHT) {
            found.add(new Violation(
                    "/weight", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(LARGEST_WEIGHT))));
        }
        found.addAll(violationsOf(member.notices(), member.phone(), "/notices"));
        return found;
    }

    /** Everything that is wrong with how somebody wants to be told, which stands at a place of the request. */
    static List<Violation> violationsOf(NoticePreference notices, String phone, String pointer) {
        return notices.violations(!phone.isEmpty()).stream()
                .map(violation -> violation.under(pointer))
                .toList();
    }

    /** Everything that is wrong with a new password, which stands at a place of the request. */
    List<Violation> violationsOf(String password, String login, String pointer) {
        int length = length(password);
        if (length < SHORTEST_PASSWORD) {
            return List.of(bound(pointer, "TOO_SHORT", "min", SHORTEST_PASSWORD));
        }
        if (length > LONGEST_PASSWORD) {
            return List.of(bound(pointer, "TOO_LONG", "max", LONGEST_PASSWORD));
        }
        if (common.contains(password) || password.equalsIgnoreCase(login)) {
            return List.of(Violation.of(pointer, "PASSWORD_TOO_COMMON"));
        }
        return List.of();
    }

    private static void checkName(String name, List<Violation> found) {
        if (name.isBlank()) {
            found.add(Violation.of("/name", "MISSING"));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            found.add(Violation.of("/name", "MALFORMED"));
        } else if (name.length() > LONGEST_NAME) {
            found.add(bound("/name", "TOO_LONG", "max", LONGEST_NAME));
        }
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

    private static Violation bound(String pointer, String code, String name, int value) {
        return new Violation(pointer, code, Map.of(name, Integer.toString(value)));
    }
}
