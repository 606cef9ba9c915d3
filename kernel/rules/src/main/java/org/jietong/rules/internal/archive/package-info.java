/** Rule packs as zip files. What comes in is distrusted: bounded in size, number and names before anything is read of it. */
package org.jietong.rules.internal.archive;
