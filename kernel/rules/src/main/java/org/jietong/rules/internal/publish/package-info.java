/** The packs that were ever published, in memory and in the database, and which is in force when. */
package org.jietong.rules.internal.publish;
