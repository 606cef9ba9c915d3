/** Fetches documents from evidence sources after a submission was stored, each within its bounds (R2.4). */
package org.jietong.core.internal.evidence;
