/** The briefing over HTTP. */
@NullMarked
package org.suyuan.consultation.briefing.rest;

import org.jspecify.annotations.NullMarked;
