/** Reads a yearly schedule that was handed in, and finds what is wrong with it. */
package org.jietong.core.internal.calendars.check;
