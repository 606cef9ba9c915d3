/** When open applications will likely end: what finished ones took, read for the one that is asked about. */
package org.jietong.core.internal.cases.forecast;
