/** Sessions over HTTP. */
@NullMarked
package org.suyuan.consultation.sessions.rest;

import org.jspecify.annotations.NullMarked;
