/** How the sheets look on paper. */
package org.jietong.print.internal.paper;
