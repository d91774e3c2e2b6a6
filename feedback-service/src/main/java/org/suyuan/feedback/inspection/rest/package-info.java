/** Inspections over HTTP. */
@NullMarked
package org.suyuan.feedback.inspection.rest;

import org.jspecify.annotations.NullMarked;
