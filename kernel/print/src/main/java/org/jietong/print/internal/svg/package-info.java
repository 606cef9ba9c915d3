/** Drawings as vectors on a page: the part of SVG that standard drawings need. */
package org.jietong.print.internal.svg;
