package org.jietong.rest.internal.request;

import org.jietong.rest.internal.json.Also;

/**
 * Signs in.
 *
 * @param login name to sign in with
 * @param password the password
 */
public record SignInRequest(@Also({"user", "username"}) String login, String password) {}
