/** Where matters are mediated and by whom: committees, the centre, rooms, points, studios 调解网络 (X-16, C-15, X-55). */
@NullMarked
package org.suyuan.consultation.network;

import org.jspecify.annotations.NullMarked;
