package org.jietong.deploy.internal.utilities;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.UtilityCode;

/** Told by whoever replaces plugins: when those that came serve, and for which utilities requests wait. */
public interface Replacements {

    /**
     * Runs a replacement. What comes meanwhile does not serve before the handover; a utility that goes meanwhile without a
     * successor is on its way back until the replacement has ended.
     */
    <T> T during(Function<Handover, T> replacement);

    /** The plugins that were there at the start have been dealt with. Up to then every utility is on its way. */
    void startEnded();

    /** The moment at which look-ups move from those that served to those that came. */
    interface Handover {

        /** Those that came serve from now on, and those of their utilities that served so far take no more work. */
        void take();

        /**
         * The same after a step between the last work with the old and the first with the new. Requests for the utility wait
         * meanwhile; work that does not end within three seconds is not waited for.
         *
         * @return what came of the step; when it is refused, those that served go on
         */
        <T> Outcome<T> take(UtilityCode utility, Supplier<Outcome<T>> step);
    }
}
