/** Revisits over HTTP. */
@NullMarked
package org.suyuan.feedback.revisiting.rest;

import org.jspecify.annotations.NullMarked;
