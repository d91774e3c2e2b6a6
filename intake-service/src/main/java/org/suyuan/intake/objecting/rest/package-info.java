/** The REST door of objections. */
@NullMarked
package org.suyuan.intake.objecting.rest;

import org.jspecify.annotations.NullMarked;
