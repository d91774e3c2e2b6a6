/** Responsibility lists over HTTP. */
@NullMarked
package org.suyuan.consultation.responsibilities.rest;

import org.jspecify.annotations.NullMarked;
