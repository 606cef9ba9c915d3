/** Channels: their keys, with the secrets encrypted, and the signatures by which they are recognised. */
package org.jietong.security.internal.channels;
