/** Looking back over HTTP. */
@NullMarked
package org.suyuan.feedback.lookback.rest;

import org.jspecify.annotations.NullMarked;
