/** Takes submissions in: checked, classified, given numbers and representatives, and made into cases (R1.3, R2.3). */
package org.jietong.core.internal.cases.intake;
