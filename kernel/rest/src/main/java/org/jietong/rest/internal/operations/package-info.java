/** What whoever runs the system looks at: health and figures. */
package org.jietong.rest.internal.operations;
