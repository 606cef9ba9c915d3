/** Keeps the files of documents in a store that speaks S3, where the settings name one. */
package org.jietong.objects.internal;
