/** Connection plans, and the one reply to a case that gathers them (R1.2, R1.3). */
package org.jietong.core.internal.cases.replies;
