/** Works out from the rota who is on duty at an instant. */
package org.jietong.core.internal.rota;
