/** What minutes resolve: evidence is handed in and accepted by another, until everything is done 落实事项 (C-06). */
@NullMarked
package org.suyuan.consultation.items;

import org.jspecify.annotations.NullMarked;
