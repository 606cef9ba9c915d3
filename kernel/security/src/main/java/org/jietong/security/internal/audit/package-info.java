/** The audit trail: kept, sealed into a chain, and walked over. */
package org.jietong.security.internal.audit;
