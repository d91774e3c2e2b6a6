/** What intake 画像建档 announces. */
@NullMarked
package org.suyuan.contract.intake;

import org.jspecify.annotations.NullMarked;
