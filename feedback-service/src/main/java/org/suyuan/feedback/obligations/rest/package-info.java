/** Obligations over HTTP. */
@NullMarked
package org.suyuan.feedback.obligations.rest;

import org.jspecify.annotations.NullMarked;
