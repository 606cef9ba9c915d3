/** Checks of what people send in: each finds everything that is wrong and names its place. */
package org.jietong.core.internal.cases.checks;
