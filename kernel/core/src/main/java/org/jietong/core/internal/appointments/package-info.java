/** Slots that are offered and appointments that are booked in them; no seat is given twice (R3.3). */
package org.jietong.core.internal.appointments;
