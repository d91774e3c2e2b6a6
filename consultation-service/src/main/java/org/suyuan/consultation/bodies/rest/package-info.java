/** Bodies over HTTP. */
@NullMarked
package org.suyuan.consultation.bodies.rest;

import org.jspecify.annotations.NullMarked;
