/** HTTP in and out: parse, call one use case, show. */
@NullMarked
package org.suyuan.consultation.rest;

import org.jspecify.annotations.NullMarked;
