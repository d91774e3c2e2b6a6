/** What the five aggregates and their collections have in common. */
@NullMarked
package org.suyuan.platform.store;

import org.jspecify.annotations.NullMarked;
