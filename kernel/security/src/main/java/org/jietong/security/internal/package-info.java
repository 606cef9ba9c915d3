/** Who may do what, staff accounts with their passwords, and the sessions of signed-in staff. */
package org.jietong.security.internal;
