/** Brings what libraries say by java.util.logging into the one log. */
package org.jietong.deploy.internal.logging;
