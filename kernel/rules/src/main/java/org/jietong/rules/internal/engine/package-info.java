/** Packs compiled once and evaluated many times: validation, classification and estimates. */
package org.jietong.rules.internal.engine;
