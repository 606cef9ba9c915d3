package org.jietong.gateways.internal.mail;

/**
 * By which the mail server knows us.
 *
 * @param user the account
 * @param password its password
 */
record Login(String user, String password) {
    /** Never with the password. */
    @Override
    public String toString() {
        return user;
    }
}
