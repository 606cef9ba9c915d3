package org.jietong.api.extension;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method, or a resource with all its methods, for those who have a permission of the extension; a method's own counts first. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permitted {
    /** The permission, as a {@link Grant} of the extension names it. */
    String value();
}
