/** An evidence source over files: the default of an installation that has no other. */
package org.jietong.core.internal.evidence.files;
