/** Lists as files for spreadsheets: exactly the rows and columns that a screen shows. */
package org.jietong.rest.internal.export;
