/** What a demonstration brings, and what it leaves alone. */
package org.jietong.demo.internal;
