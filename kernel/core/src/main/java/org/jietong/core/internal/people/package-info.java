/** Names a customer representative for each application at once, fairly, also when many are named at the same time (R3.2). */
package org.jietong.core.internal.people;
