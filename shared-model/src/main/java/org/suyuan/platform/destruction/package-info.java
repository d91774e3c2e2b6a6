/** Destruction 销毁 (F-15): of a petition whose file two persons destroy nothing is left but the record of acts. */
@NullMarked
package org.suyuan.platform.destruction;

import org.jspecify.annotations.NullMarked;
