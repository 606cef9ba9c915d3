package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One named person at any time, chosen fairly also when many applications come at once (R3.1, R3.2). */
class AssignmentsIT {
    private static final int APPLICATIONS = 200;
    private static final int PEOPLE = 8;

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    @Test
    void twoHundredAtOnceAreSpreadEvenlyNoneWithoutNoneWithTwo() throws Exception {
        Town town = Town.staffed(PRODUCT, PEOPLE);
        HttpApi anyone = town.anyone();
        Map<String, Object> facts = Map.of("simpleLowRisk", false, "externalLine", true);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        Map<String, Integer> onReceipt = new HashMap<>();
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < APPLICATIONS; i++) {
                answers.add(threads.submit(() -> anyone.post("/api/v1/cases", Town.form("water", facts))));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                onReceipt.merge(answer.get().body().at("/representative/name").asText(), 1, Integer::sum);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(onReceipt).hasSize(PEOPLE);
        assertThat(onReceipt.values()).allMatch(share -> share == APPLICATIONS / PEOPLE);
        assertThat(stored(town)).isEqualTo(onReceipt);
    }

    private static Map<String, Integer> stored(Town town) {
        Map<String, Integer> shares = new HashMap<>();
        JsonNode items =
                town.clerk("water").get("/api/v1/applications?limit=200").body();
        assertThat(items).hasSize(APPLICATIONS);
        for (JsonNode item : items) {
            shares.merge(item.at("/representative/name").asText(), 1, Integer::sum);
        }
        return shares;
    }
}
