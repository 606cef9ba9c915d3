/** What tests of the kernel and of plugins share: a clock that is set, and the conformance of rule packs. */
package org.jietong.testkit;
