/** Evaluations over HTTP. */
@NullMarked
package org.suyuan.feedback.evaluation.rest;

import org.jspecify.annotations.NullMarked;
