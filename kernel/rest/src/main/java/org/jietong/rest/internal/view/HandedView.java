package org.jietong.rest.internal.view;

import org.jietong.api.webhooks.Handed;

/**
 * A web hook with its new secret, which is shown this once.
 *
 * @param webhook the web hook
 * @param secret signs what is posted
 */
public record HandedView(WebhookView webhook, String secret) {
    public static HandedView of(Handed handed) {
        return new HandedView(WebhookView.of(handed.standing()), handed.secret());
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return webhook.toString();
    }
}
