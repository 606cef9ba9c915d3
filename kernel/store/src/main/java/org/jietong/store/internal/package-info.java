/** The database behind {@code org.jietong.api.store}. */
package org.jietong.store.internal;
