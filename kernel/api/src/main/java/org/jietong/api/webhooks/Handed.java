package org.jietong.api.webhooks;

/**
 * A web hook with its new secret, which is shown this once.
 *
 * @param standing the web hook
 * @param secret signs what is posted from now on
 */
public record Handed(WebhookStanding standing, String secret) {
    /** Never with the secret. */
    @Override
    public String toString() {
        return standing.toString();
    }
}
