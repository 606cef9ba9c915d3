/** What can happen to an application, as functions from one version of it to the next with the events that tell of it. */
package org.jietong.core.internal.cases.lifecycle;
