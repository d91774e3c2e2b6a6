/** Discussion over HTTP. */
@NullMarked
package org.suyuan.consultation.discussion.rest;

import org.jspecify.annotations.NullMarked;
