/** The one receipt of a case: what stands on it, its editions, and whether one is genuine (R1.3). */
package org.jietong.core.internal.cases.receipts;
