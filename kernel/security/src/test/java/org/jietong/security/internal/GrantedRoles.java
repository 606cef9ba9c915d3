package org.jietong.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;

/**
 * Who has which permission, as {@code docs/permissions.md} tells it.
 *
 * @param byPermission the roles, by the name of the permission
 */
record GrantedRoles(Map<String, Set<Role>> byPermission) {
    private static final Path DOCUMENT = Path.of("../../docs/permissions.md");
    private static final String HEAD = "| permission |";
    private static final String MARK = "●";

    static GrantedRoles inTheDocument() {
        try {
            String[] text = Files.readString(DOCUMENT).split("\n(?=\\| permission \\|)");
            String[] lines = text[1].split("\n\n")[0].split("\n");
            Role[] roles =
                    Arrays.stream(cells(lines[0])).skip(1).map(Role::valueOf).toArray(Role[]::new);
            return new GrantedRoles(Arrays.stream(lines)
                    .filter(line -> !line.startsWith(HEAD) && !line.startsWith("|---"))
                    .map(GrantedRoles::cells)
                    .collect(Collectors.toMap(cells -> cells[0], cells -> marked(cells, roles))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<Role> of(Permission permission) {
        return byPermission.get(permission.name());
    }

    Set<String> permissions() {
        return byPermission.keySet();
    }

    private static Set<Role> marked(String[] cells, Role[] roles) {
        return IntStream.range(0, roles.length)
                .filter(i -> cells[i + 1].equals(MARK))
                .mapToObj(i -> roles[i])
                .collect(Collectors.toSet());
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .map(cell -> cell.replace("`", "").replace(" (survey)", "").strip())
                .toArray(String[]::new);
    }
}
