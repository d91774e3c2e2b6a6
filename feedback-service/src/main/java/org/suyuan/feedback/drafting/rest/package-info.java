/** Drafts over HTTP. */
@NullMarked
package org.suyuan.feedback.drafting.rest;

import org.jspecify.annotations.NullMarked;
