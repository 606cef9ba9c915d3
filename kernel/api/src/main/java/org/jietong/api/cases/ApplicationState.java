package org.jietong.api.cases;

import org.jietong.api.rules.Stage;

/** Where an application stands, with the handling state that public platforms show for it. */
public enum ApplicationState {
    /** Handed in, waiting for acceptance. */
    SUBMITTED(Stage.ACCEPTANCE, false, "1"),
    /** Given back with everything named that is missing or wrong. */
    RETURNED(Stage.ACCEPTANCE, false, "6"),
    /** Accepted; the clock runs. */
    ACCEPTED(Stage.CONNECTION, false, "3"),
    /** Supply has started. */
    CONNECTED(Stage.CONNECTION, true, "11"),
    /** Not accepted. */
    REJECTED(Stage.ACCEPTANCE, true, "4"),
    /** Taken back by the applicant, before acceptance or after it. */
    WITHDRAWN(Stage.ACCEPTANCE, true, "14");

    private final Stage stage;
    private final boolean ended;
    private final String code;

    ApplicationState(Stage stage, boolean ended, String code) {
        this.stage = stage;
        this.ended = ended;
        this.code = code;
    }

    /**
     * The stage this state belongs to by itself. An application can be withdrawn in either stage: which one it was in says
     * {@link Application#stage()}.
     */
    public Stage stage() {
        return stage;
    }

    /** Whether nothing can happen to the application any more. */
    public boolean ended() {
        return ended;
    }

    /** The handling state of the exchange with approval platforms. */
    public String code() {
        return code;
    }
}
