/** Plain follow-ups (R6.1). */
package org.jietong.core.internal.followups;
