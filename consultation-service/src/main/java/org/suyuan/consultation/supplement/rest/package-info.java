/** Supplements and signatures over HTTP. */
@NullMarked
package org.suyuan.consultation.supplement.rest;

import org.jspecify.annotations.NullMarked;
