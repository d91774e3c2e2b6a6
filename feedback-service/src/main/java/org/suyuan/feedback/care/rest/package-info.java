/** Care over HTTP. */
@NullMarked
package org.suyuan.feedback.care.rest;

import org.jspecify.annotations.NullMarked;
