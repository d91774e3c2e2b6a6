/** Cases that a leader owns until they are resolved 领导包案. */
@NullMarked
package org.suyuan.consultation.leadercases;

import org.jspecify.annotations.NullMarked;
