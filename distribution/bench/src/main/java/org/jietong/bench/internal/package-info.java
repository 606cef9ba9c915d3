/** Measures whole cases through the service layer beside the same rows written by plain JDBC, inside the product. */
package org.jietong.bench.internal;
