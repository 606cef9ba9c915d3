/**
 * Refusals as values: the catalogue of what can be wrong, where it is wrong, and a result that is either
 * done or refused. HTTP renders them once, as RFC 9457 problems.
 */
@Version("1.1.0")
package org.jietong.api.problem;

import org.osgi.annotation.versioning.Version;
