/** Extreme acts over HTTP. */
@NullMarked
package org.suyuan.feedback.extremeact.rest;

import org.jspecify.annotations.NullMarked;
