/** Hearings over HTTP. */
@NullMarked
package org.suyuan.feedback.hearing.rest;

import org.jspecify.annotations.NullMarked;
