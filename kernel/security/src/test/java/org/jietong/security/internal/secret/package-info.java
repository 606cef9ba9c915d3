/** Tests of keys and seals. */
package org.jietong.security.internal.secret;
