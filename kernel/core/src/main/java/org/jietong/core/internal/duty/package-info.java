/** Leave and duty of the representatives (R3.2). */
package org.jietong.core.internal.duty;
