package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.rest.internal.view.RunningBundleView;

/** What the product consists of now. */
@FunctionalInterface
public interface RunningBundles {

    List<RunningBundleView> list();
}
