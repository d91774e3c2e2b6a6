/** Chinese and English labels of the codes a service speaks in. */
@NullMarked
package org.suyuan.platform.labels;

import org.jspecify.annotations.NullMarked;
