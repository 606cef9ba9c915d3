package org.jietong.api.extension;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that takes a file as a stream: its body may have 20 MiB rather than one, and an {@code Idempotency-Key} is not
 * told by it, but by what the method gives to {@link Exchange#answer(String, java.util.function.Function, java.util.function.Function)}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LargeBody {}
