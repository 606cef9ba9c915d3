/** Resources of plugins: an application for each, behind the one servlet, built when it comes and destroyed when it goes. */
package org.jietong.rest.internal.extension;
