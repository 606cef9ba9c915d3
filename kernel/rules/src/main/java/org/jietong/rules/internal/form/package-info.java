/** The form of a pack: a JSON Schema of the facts, held against facts and shown to readers. */
package org.jietong.rules.internal.form;
