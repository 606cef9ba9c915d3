/** The assembled product under test, in this process and as a process of its own, and the rules of the house. */
package org.jietong.distribution;
