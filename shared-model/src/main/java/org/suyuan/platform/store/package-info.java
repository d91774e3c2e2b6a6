/** Aggregates and their collections: what the five services have in common. */
@NullMarked
package org.suyuan.platform.store;

import org.jspecify.annotations.NullMarked;
