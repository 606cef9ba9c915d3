/** Exports: the answers as tables, and the book that explains their codes. */
package org.jietong.survey.internal.export;
