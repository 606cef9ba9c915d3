/** The description of the contract: OpenAPI, and a page to browse it. */
package org.jietong.rest.internal.docs;
