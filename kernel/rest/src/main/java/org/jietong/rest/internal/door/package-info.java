/** Who may ask for what: one table, looked up once for each request before anything of it is read. */
package org.jietong.rest.internal.door;
