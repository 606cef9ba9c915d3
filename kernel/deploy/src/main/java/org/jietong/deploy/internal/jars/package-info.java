/** Jars before anything of them runs: taken in within bounds, their signatures, and those that are kept. */
package org.jietong.deploy.internal.jars;
