package org.jietong.rest.internal.request;

import org.jietong.rest.internal.json.Also;

/**
 * Signs in.
 *
 * @param user name to sign in with
 * @param password the password
 */
public record SignInRequest(@Also({"login", "username"}) String user, String password) {}
