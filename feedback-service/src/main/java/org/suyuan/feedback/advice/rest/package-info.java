/** Improvement advice over HTTP. */
@NullMarked
package org.suyuan.feedback.advice.rest;

import org.jspecify.annotations.NullMarked;
