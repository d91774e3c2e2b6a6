/** What is discussed: facts agreed and disputed, options with cost and basis, votes with dissent 集中研讨 (C-04, C-05). */
@NullMarked
package org.suyuan.consultation.discussion;

import org.jspecify.annotations.NullMarked;
