/** Cases of leaders over HTTP. */
@NullMarked
package org.suyuan.consultation.leadercases.rest;

import org.jspecify.annotations.NullMarked;
