/** Accountability over HTTP. */
@NullMarked
package org.suyuan.feedback.accountability.rest;

import org.jspecify.annotations.NullMarked;
