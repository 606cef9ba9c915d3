/**
 * What the contract is made of: groups of resources, each a component that stands on the services it needs and no others.
 */
package org.jietong.rest.internal.group;
