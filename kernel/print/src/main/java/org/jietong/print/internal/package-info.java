/** The sheets of simple projects as PDF: how many are printed at once, and by which settings. */
package org.jietong.print.internal;
