package org.jietong.demo.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;

/** Staff in memory, with the passwords they were given. */
final class FakeStaffAccounts implements StaffAccounts {
    final List<StaffMember> members = new ArrayList<>();
    final List<String> passwords = new ArrayList<>();

    @Override
    public Outcome<List<StaffMember>> list(Caller caller) {
        return Outcome.done(members.stream()
                .sorted(Comparator.comparing(StaffMember::login))
                .toList());
    }

    @Override
    public Outcome<StaffMember> create(StaffMember newcomer, String password, Caller caller, Once<StaffMember> once) {
        if (members.stream().anyMatch(member -> member.login().equals(newcomer.login()))) {
            return Outcome.refused(ProblemType.CONFLICT);
        }
        members.add(newcomer);
        passwords.add(password);
        return Outcome.done(newcomer);
    }

    @Override
    public Outcome<StaffMember> setDuty(UUID id, boolean onDuty, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<StaffMember> setNotices(UUID id, NoticePreference notices, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Void> changePassword(Caller.Staff caller, String present, String next) {
        throw new UnsupportedOperationException();
    }
}
