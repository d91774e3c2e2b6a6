/** HTTP in and out: parse, call one use case, show. */
@NullMarked
package org.suyuan.feedback.rest;

import org.jspecify.annotations.NullMarked;
