/** Task forces over HTTP. */
@NullMarked
package org.suyuan.consultation.taskforce.rest;

import org.jspecify.annotations.NullMarked;
