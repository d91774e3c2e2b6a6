/** Requests for review over HTTP. */
@NullMarked
package org.suyuan.intake.reviewing.rest;

import org.jspecify.annotations.NullMarked;
