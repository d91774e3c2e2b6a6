/** Lawsuits and settlements over HTTP. */
@NullMarked
package org.suyuan.consultation.courts.rest;

import org.jspecify.annotations.NullMarked;
