/** The register of broken promises, and whom it excludes from tolerance (R2.5). */
package org.jietong.core.internal.credit;
