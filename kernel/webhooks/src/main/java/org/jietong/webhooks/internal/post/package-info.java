/** Posting to an endpoint: where it may be, what its answers mean, and when it is tried again. */
package org.jietong.webhooks.internal.post;
