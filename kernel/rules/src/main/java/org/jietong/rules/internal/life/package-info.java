/** What people do with rule packs: handing in, checking, approving, having them take force, rolling back, withdrawing. */
package org.jietong.rules.internal.life;
