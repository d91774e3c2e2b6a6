/** Reviews over HTTP. */
@NullMarked
package org.suyuan.feedback.review.rest;

import org.jspecify.annotations.NullMarked;
