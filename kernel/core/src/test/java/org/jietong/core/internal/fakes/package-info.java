/** Stand-ins for what other bundles bring. */
package org.jietong.core.internal.fakes;
