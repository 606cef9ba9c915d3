/** What of the requests goes into the audit trail, and how it is read. */
package org.jietong.rest.internal.audit;
