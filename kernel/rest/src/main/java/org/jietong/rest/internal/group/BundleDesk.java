package org.jietong.rest.internal.group;

import java.util.function.Supplier;
import org.jietong.api.bundles.Bundles;

/** Whoever deploys bundles at this moment. */
@FunctionalInterface
public interface BundleDesk extends Supplier<Bundles> {}
