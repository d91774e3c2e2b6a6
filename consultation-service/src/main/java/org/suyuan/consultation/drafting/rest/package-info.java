/** Drafts of minutes over HTTP. */
@NullMarked
package org.suyuan.consultation.drafting.rest;

import org.jspecify.annotations.NullMarked;
