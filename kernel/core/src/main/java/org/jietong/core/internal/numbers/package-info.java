/** The numbers people use, with a check character, and the ids of records. */
package org.jietong.core.internal.numbers;
