package org.jietong.api.cases;

import org.jietong.api.text.District;

/**
 * Where the connection is wanted.
 *
 * @param district the district
 * @param address 1 to 200 characters
 */
public record Site(District district, String address) {}
