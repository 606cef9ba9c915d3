package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class UtilitiesResourceTest {
    private final Api api = new Api();

    @Test
    void everyDeployedUtilityIsListedWithItsBundleAndPack() {
        JsonNode water = api.get("utilities").answer().json().get(0);
        assertThat(water.path("code").asText()).isEqualTo("water");
        assertThat(water.path("name").asText()).isEqualTo("供水");
        assertThat(water.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(water.at("/bundle/symbolicName").asText()).isEqualTo("org.jietong.plugin.water");
        assertThat(water.at("/rulePack/effectiveFrom").asText()).isEqualTo("2021-09-06T00:00:00+08:00");
    }

    @Test
    void theGuideSpeaksTheReadersLanguage() {
        Api.Answer answer = api.get("utilities/water")
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .answer();
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.json().at("/categories/0/name").asText()).isEqualTo("Small");
        assertThat(answer.json().at("/categories/0/limitWorkingDays").toString())
                .isEqualTo("4");
        assertThat(answer.json().at("/categories/0/simpleProject").asBoolean()).isTrue();
    }

    @Test
    void theGuideSaysWhomADocumentConcerns() {
        JsonNode documents = api.get("utilities/water").answer().json().path("documents");
        assertThat(documents.at("/0/applicants")).isEmpty();
        assertThat(documents.at("/1/applicants").toString()).isEqualTo("[\"ENTERPRISE\",\"PUBLIC_INSTITUTION\"]");
    }

    @Test
    void theFormIsASchemaAndAlsoPlainJson() {
        assertThat(api.get("utilities/water/form").answer().header("Content-Type"))
                .isEqualTo("application/schema+json");
        Api.Answer json = api.get("utilities/water/form")
                .header("Accept", "application/json")
                .answer();
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(json.json().path("title").asText()).isEqualTo("供水");
    }

    @Test
    void factsAreClassifiedAfterWhatFollowsFromThemWasWorkedOut() {
        JsonNode answer = api.post("utilities/water/classification")
                .json("{\"facts\":{\"externalLine\":false}}")
                .answer()
                .json();
        assertThat(answer.at("/category/code").asText()).isEqualTo("W2");
        assertThat(answer.at("/limit/workingDays").toString()).isEqualTo("4");
        assertThat(answer.at("/matched/0/annotation/code").asText()).isEqualTo("SMALL_FIRST");
        assertThat(answer.at("/facts/derived").asBoolean()).isTrue();
    }

    @Test
    void aMissingFactIsNamedInsideTheRequest() {
        Api.Answer answer = api.post("utilities/water/classification")
                .json("{\"facts\":{}}")
                .answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo("/facts/externalLine MISSING");
    }

    @Test
    void anEstimateHasDrawingMaterialsAndPrices() {
        JsonNode answer = api.post("utilities/water/estimate")
                .json("{\"facts\":{\"externalLine\":false}}")
                .answer()
                .json();
        assertThat(answer.at("/drawing/svg").asText()).isEqualTo("<svg/>");
        assertThat(answer.at("/billOfMaterials/0/quantity").toString()).isEqualTo("6");
        assertThat(answer.at("/settlement/total").toString())
                .isEqualTo("{\"amount\":\"1234.50\",\"currency\":\"CNY\"}");
    }

    @Test
    void anUnknownKitIsNamedWhereItStands() {
        Api.Answer answer = api.post("utilities/water/estimate")
                .json("{\"facts\":{\"externalLine\":false},\"kit\":\"X\"}")
                .answer();
        assertThat(answer.violation(0)).isEqualTo("/kit UNKNOWN_KIT");
    }

    @Test
    void anUnknownUtilityIsNotFoundAndOneThatIsAwayComesBackSoon() {
        assertThat(api.get("utilities/steam").answer().status()).isEqualTo(404);
        assertThat(api.get("utilities/No.Utility").answer().json().path("type").asText())
                .isEqualTo("urn:jietong:problem:unknown-utility");
        Api.Answer away = api.get("utilities/gas").answer();
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("5");
    }
}
