package org.jietong.distribution;

import java.util.Map;

/** An administrator at work on rule packs: takes those in force out, and hands changed ones in. */
record PackDesk(Town town, HttpApi author) {
    static final String PACKS = "/api/v1/rule-packs";

    String inForce(String utility) {
        return town.anyone().get("/api/v1/utilities").body().findParents("code").stream()
                .filter(found -> found.path("code").asText().equals(utility))
                .findFirst()
                .orElseThrow()
                .at("/rulePack/digest")
                .asText();
    }

    /** The pack in force, taken out, under another version. */
    PackZip taken(String utility, String version) {
        PackZip pack = PackZip.of(author.file(PACKS + "/" + inForce(utility) + "/content"));
        return pack.with(
                "pack.json",
                pack.text("pack.json").replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"" + version + "\""));
    }

    Answer handedIn(PackZip pack) {
        return author.upload(PACKS + "?why=test", "application/zip", pack.zipped());
    }

    Answer asked(HttpApi who, String id, String what, Map<String, ?> body) {
        return who.post(PACKS + "/" + id + "/" + what, body);
    }
}
