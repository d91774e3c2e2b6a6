/** Urging over HTTP. */
@NullMarked
package org.suyuan.intake.urging.rest;

import org.jspecify.annotations.NullMarked;
