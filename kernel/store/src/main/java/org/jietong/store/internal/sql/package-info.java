/** SQL over JDBC: what differs between the databases, binding, reading and running of statements. */
package org.jietong.store.internal.sql;
