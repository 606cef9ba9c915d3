/** Leave, rota and skills of the representatives (R3.2). */
package org.jietong.core.internal.duty;
