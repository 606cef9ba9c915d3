/** What a rule pack and the arithmetic over it have to satisfy beyond the check: for tests and for deployment alike. */
package org.jietong.rules.internal.conformance;
