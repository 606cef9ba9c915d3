/**
 * The only package that knows the DMN engine: compiles and evaluates decision tables and FEEL formulas. Nothing of the
 * engine is loaded before the first table or formula is compiled.
 */
package org.jietong.rules.internal.dmn;
