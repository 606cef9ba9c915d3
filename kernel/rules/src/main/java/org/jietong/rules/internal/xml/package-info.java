/** XML read without document types and without anything from outside. */
package org.jietong.rules.internal.xml;
