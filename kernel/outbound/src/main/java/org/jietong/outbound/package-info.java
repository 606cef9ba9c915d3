/**
 * What is posted to others over HTTP: signed, bounded in time and size, without redirects. Carried privately by the bundles
 * that need it.
 */
package org.jietong.outbound;
