/** Events of intake 画像建档. */
@NullMarked
package org.suyuan.contract.intake;

import org.jspecify.annotations.NullMarked;
