/** The HTTP contract: one Jersey application behind one servlet, set up once and never reloaded. */
package org.jietong.rest.internal;
