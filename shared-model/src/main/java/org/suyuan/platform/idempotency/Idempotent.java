package org.suyuan.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method runs in one transaction together with the memory of its answer: a request that repeats the
 * {@code Idempotency-Key} of an earlier one of the same caller gets the earlier answer and has no effect. The same key
 * with another request is refused (422), a missing or malformed key too (400).
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
