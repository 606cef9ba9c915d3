/** The keys that are not in the database, and what is sealed and indexed by them. */
package org.jietong.security.internal.secret;
