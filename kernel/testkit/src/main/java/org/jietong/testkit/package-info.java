/** What tests of every module share: a clock that is set by hand, and waiting for states with a deadline. */
package org.jietong.testkit;
