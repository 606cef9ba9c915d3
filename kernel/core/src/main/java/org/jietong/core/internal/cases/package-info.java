/** The use cases over cases and applications: permission, rules, transaction and journal in one path (R1.3, R2.1). */
package org.jietong.core.internal.cases;
