/** Supervision over HTTP. */
@NullMarked
package org.suyuan.feedback.supervision.rest;

import org.jspecify.annotations.NullMarked;
