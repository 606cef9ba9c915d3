/** The archive of the journal: events of cases that ended long ago, in files, and read back from them. */
package org.jietong.core.internal.journal.archive;
