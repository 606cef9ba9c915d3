package org.jietong.deploy.internal.utilities;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.ServedUtility.Origin;
import org.osgi.framework.Version;

/** Compared by identity, as services are. */
final class TestUtility implements Utility {
    private final UtilityCode code;
    private final PackContent pack;

    TestUtility(UtilityCode code, PackContent pack) {
        this.code = code;
        this.pack = pack;
    }

    /** One whose pack {@link PublishedPacks} takes. */
    static Utility of(UtilityCode code, String pack) {
        return new TestUtility(code, new PackContent(Map.of("utility", pack.getBytes(StandardCharsets.UTF_8))));
    }

    static Origin origin(String symbolicName, String version, int ranking, long id) {
        return new Origin(symbolicName, Version.parseVersion(version), ranking, id);
    }

    @Override
    public UtilityCode code() {
        return code;
    }

    @Override
    public PackContent rulePack() {
        return pack;
    }
}
