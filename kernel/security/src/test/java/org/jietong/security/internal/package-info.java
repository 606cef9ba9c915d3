/** The rules of access, accounts and sessions. */
package org.jietong.security.internal;
