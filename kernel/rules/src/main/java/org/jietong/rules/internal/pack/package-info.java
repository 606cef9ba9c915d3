/** Reads the files of a rule pack strictly: whatever is wrong becomes a finding with file and place. */
package org.jietong.rules.internal.pack;
