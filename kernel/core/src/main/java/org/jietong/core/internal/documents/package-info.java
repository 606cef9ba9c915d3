/** The bytes of documents, kept under their digest in a folder or in a store beyond this machine. */
package org.jietong.core.internal.documents;
