package org.jietong.security.internal.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels.Handed;
import org.jietong.api.identity.Channels.Wanted;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.utility.UtilityCode;
import org.jietong.security.internal.RoleTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredChannelsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private static final Scope GAS = new Scope(Optional.of(new UtilityCode("gas")), Set.of());
    private static final Caller ADMIN = staff(Role.ADMINISTRATOR, Scope.everything());

    private final MemoryChannels memory = new MemoryChannels();
    private StoredChannels channels;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        SecretBox box = new SecretBox(new MasterKey(Optional.empty(), Optional.empty(), file()));
        channels = new StoredChannels(memory, new RoleTable(), box, UUID::randomUUID, CLOCK);
    }

    private Path file() {
        return folder.resolve("data/secrets.key");
    }

    private static Caller staff(Role role, Scope scope) {
        return new Caller.Staff(new UUID(1, 1), "王丽", Set.of(role), scope);
    }

    private static Wanted wanted(String name, Scope scope, Permission... permissions) {
        return new Wanted(name, Channel.MOBILE, Set.of(permissions), scope);
    }

    private List<Violation> violations(Wanted wanted) {
        return channels.create(wanted, ADMIN).problem().map(Problem::violations).orElse(List.of());
    }

    @Test
    void onlyWhoMayManagesChannels() {
        Wanted wanted = wanted("app", Scope.everything(), Permission.READ_CASES);
        for (Caller caller : List.of(staff(Role.SUPERVISOR, Scope.everything()), new Caller.Anonymous())) {
            assertThat(channels.create(wanted, caller).problem()).isPresent();
            assertThat(channels.list(caller).problem()).isPresent();
            assertThat(channels.close(UUID.randomUUID(), caller).problem()).isPresent();
        }
        assertThat(channels.list(ADMIN).orElseThrow()).isEmpty();
    }

    @Test
    void nobodyMakesOrSeesAChannelThatReachesFurtherThanOneself() {
        Caller gas = staff(Role.ADMINISTRATOR, GAS);
        assertThat(channels.create(wanted("app", Scope.everything(), Permission.READ_CASES), gas)
                        .problem())
                .contains(Problem.of(ProblemType.FORBIDDEN));
        Handed foreign = channels.create(wanted("app", Scope.everything(), Permission.READ_CASES), ADMIN)
                .orElseThrow();
        channels.create(wanted("own", GAS, Permission.READ_CASES), gas).orElseThrow();
        assertThat(channels.list(gas).orElseThrow())
                .extracting(standing -> standing.wanted().name())
                .containsExactly("own");
        assertThat(channels.close(foreign.channel().id(), gas).problem()).contains(Problem.of(ProblemType.NOT_FOUND));
    }

    @Test
    void aKeyIsGoodForNothingThatChannelsMayNot() {
        assertThat(violations(wanted("app", GAS, Permission.READ_CASES, Permission.START_SUPPLY)))
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly("/scopes NOT_FOR_CHANNELS");
        assertThat(violations(wanted(" ", GAS)))
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly("/name MISSING", "/scopes MISSING");
    }

    @Test
    void aNameIsGivenOnce() {
        channels.create(wanted("app", GAS, Permission.READ_CASES), ADMIN).orElseThrow();
        assertThat(violations(wanted("app", GAS, Permission.READ_CASES)))
                .extracting(Violation::code)
                .containsExactly("CHANNEL_NAME_TAKEN");
    }

    @Test
    void theMasterKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        String first = Files.readString(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        open();
        assertThat(Files.readString(file())).isEqualTo(first);
        assertThat(folder.resolve("data")).isDirectoryContaining(path -> path.equals(file()));
        assertThat(folder.resolve("data/secrets.key.pending")).doesNotExist();
    }

    @Test
    void withoutAReadableMasterKeyNoKeyIsMade() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "too short");
        SecretBox box = new SecretBox(new MasterKey(Optional.empty(), Optional.of(broken), file()));
        StoredChannels without = new StoredChannels(memory, new RoleTable(), box, UUID::randomUUID, CLOCK);
        assertThat(without.create(wanted("app", GAS, Permission.READ_CASES), ADMIN)
                        .problem())
                .contains(Problem.of(ProblemType.UNAVAILABLE));
        assertThat(memory.all()).isEmpty();
    }
}
