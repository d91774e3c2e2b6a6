/** Action items over HTTP. */
@NullMarked
package org.suyuan.consultation.items.rest;

import org.jspecify.annotations.NullMarked;
