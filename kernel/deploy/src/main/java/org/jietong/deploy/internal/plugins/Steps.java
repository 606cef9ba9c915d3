package org.jietong.deploy.internal.plugins;

import org.jietong.api.bundles.Deployment.Step;

/** Is told of each step that a jar has taken. */
@FunctionalInterface
interface Steps {
    void taken(Step step);
}
