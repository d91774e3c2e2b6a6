/** Protection over HTTP. */
@NullMarked
package org.suyuan.feedback.protection.rest;

import org.jspecify.annotations.NullMarked;
