/** JSON in and out: strict reading that names every place that is wrong, and one way of writing. */
package org.jietong.rest.internal.json;
