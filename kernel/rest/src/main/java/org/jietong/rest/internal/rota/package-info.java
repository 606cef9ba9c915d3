/** Reads rotas that were made elsewhere. */
package org.jietong.rest.internal.rota;
