/** The bytes of documents, kept in a folder under their digest. */
package org.jietong.core.internal.documents;
