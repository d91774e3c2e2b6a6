/** Deliveries over HTTP. */
@NullMarked
package org.suyuan.feedback.delivery.rest;

import org.jspecify.annotations.NullMarked;
