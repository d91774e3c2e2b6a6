/** Matters over REST. */
@NullMarked
package org.suyuan.intake.matters.rest;

import org.jspecify.annotations.NullMarked;
