/** Which carriers the settings name, and how they fare. */
package org.jietong.gateways.internal;
