package org.jietong.oidc.internal;

import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

import com.nimbusds.jose.util.JSONObjectUtils;

/**
 * Whoever has a value in a claim gets roles within a scope.
 *
 * @param path names of the claim, the outermost first
 * @param value what it has to be, or to have among others
 * @param roles what the person is there for
 * @param scope what the person answers for
 */
record MappingRule(List<String> path, String value, Set<Role> roles, Scope scope) {
    private static final Set<String> KNOWN = Set.of("claim", "value", "roles", "utility", "districts");

    MappingRule {
        path = List.copyOf(path);
        roles = Set.copyOf(roles);
        if (roles.isEmpty() || roles.contains(Role.CHANNEL)) {
            throw new IllegalArgumentException("a rule gives roles, and none of machines");
        }
    }

    static MappingRule of(Map<String, Object> rule) throws ParseException {
        if (!KNOWN.containsAll(rule.keySet())) {
            throw new IllegalArgumentException("a rule has no more than " + KNOWN);
        }
        Set<Role> roles = texts(rule, "roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        Set<District> districts = texts(rule, "districts").stream().map(District::new).collect(Collectors.toSet());
        Optional<UtilityCode> utility =
                Optional.ofNullable(JSONObjectUtils.getString(rule, "utility")).map(UtilityCode::new);
        return new MappingRule(
                List.of(required(rule, "claim").split("/")),
                required(rule, "value"),
                roles,
                new Scope(utility, districts));
    }

    private static String required(Map<String, Object> rule, String name) throws ParseException {
        return Optional.ofNullable(JSONObjectUtils.getString(rule, name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("a rule needs " + name));
    }

    private static List<String> texts(Map<String, Object> rule, String name) throws ParseException {
        return Optional.ofNullable(JSONObjectUtils.getStringList(rule, name)).orElse(List.of());
    }

    /** Whether the claims of a person have the value. */
    boolean fits(Map<String, Object> claims) {
        Object found = claims;
        for (String name : path) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found instanceof Collection<?> several ? several.contains(value) : value.equals(found);
    }
}
