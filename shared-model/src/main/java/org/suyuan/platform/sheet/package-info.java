/** Lists as Excel sheets. */
@NullMarked
package org.suyuan.platform.sheet;

import org.jspecify.annotations.NullMarked;
