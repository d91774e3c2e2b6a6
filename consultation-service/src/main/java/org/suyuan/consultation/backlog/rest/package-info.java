/** Campaigns over HTTP. */
@NullMarked
package org.suyuan.consultation.backlog.rest;

import org.jspecify.annotations.NullMarked;
