/** HTTP in and out: parse, call one use case, show. */
@NullMarked
package org.suyuan.grading.rest;

import org.jspecify.annotations.NullMarked;
