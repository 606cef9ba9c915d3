/** Replays: what a pack would have made of the applications there are. */
package org.jietong.rules.internal.replay;
