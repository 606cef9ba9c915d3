/** The records of the store: the tables in one place, a mapper for each aggregate, and short record classes. */
package org.jietong.store.internal.records;
