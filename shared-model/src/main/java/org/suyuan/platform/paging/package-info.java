/** Keyset paging with opaque cursors. */
@NullMarked
package org.suyuan.platform.paging;

import org.jspecify.annotations.NullMarked;
