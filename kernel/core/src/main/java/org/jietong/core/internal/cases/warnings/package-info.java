/** What becomes due by itself: suspensions that end, steps of the ladder, days that were promised. */
package org.jietong.core.internal.cases.warnings;
