/** Events of the journal as subscribers get them. */
package org.jietong.webhooks.internal.event;
