/**
 * The web server beneath the resources: what it says when it refuses by itself, and what becomes of bodies that nobody
 * has read. Nothing else knows Jetty.
 */
package org.jietong.rest.internal.server;
