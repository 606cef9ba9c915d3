package org.jietong.rest.internal.view;

import java.util.List;

/**
 * Codes for the day on which the device is lost.
 *
 * @param recoveryCodes each good once, shown this once
 */
public record RecoveryCodesView(List<String> recoveryCodes) {}
