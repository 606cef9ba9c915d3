/** Web hooks: what people do with them, and the readers of the journal that post for them. */
package org.jietong.webhooks.internal;
