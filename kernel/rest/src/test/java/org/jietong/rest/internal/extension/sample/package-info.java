/** An extension for tests, which is loaded anew for each of its versions. */
package org.jietong.rest.internal.extension.sample;
