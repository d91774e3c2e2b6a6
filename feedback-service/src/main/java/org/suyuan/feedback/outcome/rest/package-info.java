/** Outcomes over HTTP. */
@NullMarked
package org.suyuan.feedback.outcome.rest;

import org.jspecify.annotations.NullMarked;
