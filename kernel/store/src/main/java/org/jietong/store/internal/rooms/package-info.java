/** The rooms of plugins in the database: their migrations, and transactions over their tables. */
package org.jietong.store.internal.rooms;
