/** Mediation over HTTP. */
@NullMarked
package org.suyuan.consultation.mediation.rest;

import org.jspecify.annotations.NullMarked;
