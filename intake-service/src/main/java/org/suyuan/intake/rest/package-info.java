/** HTTP in and out: parse, call one use case, show. */
@NullMarked
package org.suyuan.intake.rest;

import org.jspecify.annotations.NullMarked;
