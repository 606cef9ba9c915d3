/** ${nameEn} connections: the plugin's rule pack and its arithmetic. */
package ${package};
