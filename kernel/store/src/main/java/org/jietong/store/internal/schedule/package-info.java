/** Runs scheduled jobs, each on one node at a time, by rows of the database. */
package org.jietong.store.internal.schedule;
