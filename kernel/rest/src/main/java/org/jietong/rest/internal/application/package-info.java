/** What the Jersey applications of the contract have in common. */
package org.jietong.rest.internal.application;
