package org.jietong.demo.internal;

import static org.jietong.demo.internal.Places.HAIBOWAN;
import static org.jietong.demo.internal.Places.HAINAN;
import static org.jietong.demo.internal.Places.WUDA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * The people of the demonstration. All names are invented; no telephone number in the region begins with a zero.
 *
 * @param login name to sign in with
 * @param name the person's name
 * @param phone telephone number
 * @param role what the person is there for
 * @param scope what the person answers for
 * @param weight share of new cases
 */
record SampleStaff(String login, String name, String phone, Role role, Scope scope, int weight) {
    /** Well known, and therefore good for demonstrations alone. */
    static final String PASSWORD = "demo-jietong";

    private static final int FULL_TIME = 10;
    private static final int PART_TIME = 5;

    /** Everybody, in the order they are taken on. */
    static List<SampleStaff> all() {
        return List.of(
                ofTheCity("bureau", "苏日娜", "0473-0000001", Role.SUPERVISOR),
                ofTheCity("admin", "赵建国", "0473-0000002", Role.ADMINISTRATOR),
                ofTheCity("second-admin", "钱文静", "0473-0000003", Role.ADMINISTRATOR),
                clerk("water", "李秀英", "0473-0000101"),
                supervisor("water", "王志强", "0473-0000102"),
                representative("water", HAIBOWAN, 1, "张伟", "0473-0000111", FULL_TIME),
                representative("water", HAIBOWAN, 2, "刘洋", "0473-0000112", FULL_TIME),
                representative("water", HAINAN, 1, "陈静", "0473-0000121", FULL_TIME),
                representative("water", HAINAN, 2, "巴特尔", "0473-0000122", PART_TIME),
                representative("water", WUDA, 1, "杨帆", "0473-0000131", FULL_TIME),
                representative("water", WUDA, 2, "孙丽", "0473-0000132", FULL_TIME),
                clerk("gas", "周敏", "0473-0000201"),
                supervisor("gas", "吴国栋", "0473-0000202"),
                representative("gas", HAIBOWAN, 1, "徐磊", "0473-0000211", FULL_TIME),
                representative("gas", HAIBOWAN, 2, "马晓燕", "0473-0000212", FULL_TIME),
                representative("gas", HAINAN, 1, "朱军", "0473-0000221", FULL_TIME),
                representative("gas", HAINAN, 2, "乌兰", "0473-0000222", FULL_TIME),
                representative("gas", WUDA, 1, "胡斌", "0473-0000231", FULL_TIME),
                representative("gas", WUDA, 2, "郭婷", "0473-0000232", PART_TIME),
                clerk("heating", "何慧", "0473-0000301"),
                supervisor("heating", "高峰", "0473-0000302"),
                representative("heating", HAIBOWAN, 1, "林涛", "0473-0000311", FULL_TIME),
                representative("heating", HAIBOWAN, 2, "罗娜", "0473-0000312", PART_TIME),
                representative("heating", HAINAN, 1, "宋鹏", "0473-0000321", FULL_TIME),
                representative("heating", HAINAN, 2, "郑雪", "0473-0000322", FULL_TIME),
                representative("heating", WUDA, 1, "韩东", "0473-0000331", FULL_TIME),
                representative("heating", WUDA, 2, "其其格", "0473-0000332", FULL_TIME));
    }

    private static SampleStaff ofTheCity(String login, String name, String phone, Role role) {
        return new SampleStaff(login, name, phone, role, Scope.everything(), FULL_TIME);
    }

    private static SampleStaff clerk(String utility, String name, String phone) {
        return new SampleStaff(clerkOf(utility), name, phone, Role.CLERK, scope(utility, Set.of()), FULL_TIME);
    }

    private static SampleStaff supervisor(String utility, String name, String phone) {
        return new SampleStaff(
                utility + "-supervisor", name, phone, Role.SUPERVISOR, scope(utility, Set.of()), FULL_TIME);
    }

    private static SampleStaff representative(
            String utility, District district, int number, String name, String phone, int weight) {
        String login = "%s-rep-%s-%d".formatted(utility, district, number);
        return new SampleStaff(login, name, phone, Role.REPRESENTATIVE, scope(utility, Set.of(district)), weight);
    }

    /** The login of a utility's clerk. */
    static String clerkOf(String utility) {
        return utility + "-clerk";
    }

    private static Scope scope(String utility, Set<District> districts) {
        return new Scope(Optional.of(new UtilityCode(utility)), districts);
    }
}
