/** Partners over HTTP. */
@NullMarked
package org.suyuan.consultation.partners.rest;

import org.jspecify.annotations.NullMarked;
