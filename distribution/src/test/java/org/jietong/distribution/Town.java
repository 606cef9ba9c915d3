package org.jietong.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product with staff: for each utility a clerk, and representatives in each district. */
final class Town {
    static final List<String> UTILITIES = List.of("water", "gas", "heating");
    static final List<String> DISTRICTS = List.of("150302", "150303", "150304");

    private static final String PASSWORD = "long enough for a test";

    private final Product product;

    private Town(Product product) {
        this.product = product;
    }

    /** Takes the staff on, {@code representatives} of them in each district. */
    static Town staffed(Product product, int representatives) {
        return staffed(product, representatives, UTILITIES);
    }

    static Town staffed(Product product, int representatives, List<String> utilities) {
        Town town = new Town(product);
        HttpApi admin = town.admin();
        for (String utility : utilities) {
            hire(admin, utility + "-clerk", "CLERK", utility, List.of());
            for (String district : DISTRICTS) {
                for (int i = 1; i <= representatives; i++) {
                    hire(admin, login(utility, district, i), "REPRESENTATIVE", utility, List.of(district));
                }
            }
        }
        return town;
    }

    static String login(String utility, String district, int ordinal) {
        return utility + "-rep-" + district + "-" + ordinal;
    }

    HttpApi anyone() {
        return product.api();
    }

    HttpApi admin() {
        FirstSignIn first = FirstSignIn.in(product.data());
        return anyone().signedIn(first.login(), first.password());
    }

    /** Another administrator, who approves what the first one hands in. */
    HttpApi secondAdmin() {
        Answer answer = admin().post(
                        "/api/v1/staff",
                        Map.of(
                                "login", "second-admin",
                                "name", "第二人",
                                "phone", "0473-2000002",
                                "roles", List.of("ADMINISTRATOR"),
                                "password", PASSWORD));
        if (answer.status() != 201 && answer.status() != 409) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return anyone().signedIn("second-admin", PASSWORD);
    }

    HttpApi clerk(String utility) {
        return anyone().signedIn(utility + "-clerk", PASSWORD);
    }

    /** The one form, for one utility. */
    static Map<String, Object> form(String utility, Map<String, ?> facts) {
        return form(utility, facts, DISTRICTS.get(0));
    }

    static Map<String, Object> form(String utility, Map<String, ?> facts, String district) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("applicant", Map.of("name", "王小明", "phone", "13800000000"));
        form.put("site", Map.of("district", district, "address", "人民路1号"));
        form.put("channel", "WEB");
        form.put("consent", true);
        form.put("applications", new ArrayList<>(List.of(Map.of("utility", utility, "facts", facts))));
        return form;
    }

    /** Hands the form in and gives the application's number. */
    String submitted(String utility, Map<String, ?> facts) {
        Answer answer = anyone().post("/api/v1/cases", form(utility, facts));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer.body().at("/applications/0/number").asText();
    }

    private static void hire(HttpApi admin, String login, String role, String utility, List<String> districts) {
        Answer answer = admin.post(
                "/api/v1/staff",
                Map.of(
                        "login", login,
                        "name", login,
                        "phone", "0473-0000000",
                        "roles", List.of(role),
                        "utility", utility,
                        "districts", districts,
                        "password", PASSWORD));
        if (answer.status() != 201) {
            throw new AssertionError(login + ": " + answer.status() + " " + answer.body());
        }
    }
}
