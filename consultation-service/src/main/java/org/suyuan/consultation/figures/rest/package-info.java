/** Figures over HTTP. */
@NullMarked
package org.suyuan.consultation.figures.rest;

import org.jspecify.annotations.NullMarked;
