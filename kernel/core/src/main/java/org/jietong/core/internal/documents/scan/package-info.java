/** Scans files for harmful content before they are taken. */
package org.jietong.core.internal.documents.scan;
