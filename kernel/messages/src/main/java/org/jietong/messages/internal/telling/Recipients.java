package org.jietong.messages.internal.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.Audience;
import org.jietong.api.rules.EscalationStep;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.StaffRecords;

/**
 * Finds out whom an event concerns.
 *
 * @param staff the staff
 */
record Recipients(StaffRecords staff) {

    List<Recipient> of(Audience audience, Situation situation) {
        return switch (audience) {
            case APPLICANT -> List.of(Recipient.applicant(situation.record()));
            case REPRESENTATIVE ->
                answering(EscalationStep.Recipient.REPRESENTATIVE, situation)
                        .map(Recipient::staff)
                        .toList();
            case OWNER ->
                owner(situation)
                        .map(member -> List.of(Recipient.staff(member)))
                        .orElseGet(() -> of(Audience.REPRESENTATIVE, situation));
            case LADDER -> ladder(situation);
        };
    }

    /** Everybody of a role whose scope covers what it is about. */
    List<Recipient> holders(Role role, Situation situation) {
        return situation.application().stream()
                .flatMap(application -> holders(role, application.key()))
                .map(Recipient::staff)
                .toList();
    }

    /** One of the staff, as long as their account is active. */
    List<Recipient> member(UUID id) {
        return staff.find(id).filter(StaffMember::active).map(Recipient::staff).stream()
                .toList();
    }

    private Optional<StaffMember> owner(Situation situation) {
        return Optional.ofNullable(situation.details().get("owner"))
                .map(UUID::fromString)
                .flatMap(staff::find)
                .filter(StaffMember::active);
    }

    private List<Recipient> ladder(Situation situation) {
        List<NoticeChannel> channels = Arrays.stream(
                        situation.details().getOrDefault("channels", "").split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(NoticeChannel::valueOf)
                .toList();
        return answering(EscalationStep.Recipient.valueOf(situation.details().get("to")), situation)
                .map(member -> Recipient.staff(member, channels))
                .toList();
    }

    /** Those who stand on a rung; where there is nobody, those on the next above, and from the top the next below. */
    private Stream<StaffMember> answering(EscalationStep.Recipient rung, Situation situation) {
        List<EscalationStep.Recipient> all = List.of(EscalationStep.Recipient.values());
        int first = all.indexOf(rung);
        return Stream.concat(all.subList(first, all.size()).stream(), all.subList(0, first).stream())
                .map(one -> on(one, situation))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private List<StaffMember> on(EscalationStep.Recipient rung, Situation situation) {
        if (rung == EscalationStep.Recipient.REPRESENTATIVE) {
            return representative(situation).stream().toList();
        }
        boolean bureau = rung == EscalationStep.Recipient.BUREAU;
        return situation.application().stream()
                .flatMap(application -> bureau ? ofBureau(application.key()) : ofCompany(application.key()))
                .toList();
    }

    private Optional<StaffMember> representative(Situation situation) {
        return situation
                .representative()
                .flatMap(known -> staff.find(known.id()))
                .filter(StaffMember::active);
    }

    private Stream<StaffMember> ofCompany(ApplicationKey key) {
        return holders(Role.SUPERVISOR, key)
                .filter(member -> member.scope().utility().isPresent());
    }

    /** Those of a company answer for its utility, those of a bureau for all (R7.1). */
    private Stream<StaffMember> ofBureau(ApplicationKey key) {
        Stream<StaffMember> supervisors = holders(Role.SUPERVISOR, key)
                .filter(member -> !member.roles().contains(Role.BUREAU))
                .filter(member -> member.scope().utility().isEmpty());
        return Stream.concat(holders(Role.BUREAU, key), supervisors);
    }

    private Stream<StaffMember> holders(Role role, ApplicationKey key) {
        return staff.all().stream()
                .filter(member -> member.active() && member.roles().contains(role))
                .filter(member -> member.scope().covers(key.utility(), key.district()));
    }
}
