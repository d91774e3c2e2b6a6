/** Raising a case over HTTP. */
@NullMarked
package org.suyuan.consultation.raising.rest;

import org.jspecify.annotations.NullMarked;
