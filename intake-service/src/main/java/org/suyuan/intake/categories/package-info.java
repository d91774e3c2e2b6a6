/** The category tree 诉求分类 (I-11) and who confirms what falls where. */
@NullMarked
package org.suyuan.intake.categories;

import org.jspecify.annotations.NullMarked;
