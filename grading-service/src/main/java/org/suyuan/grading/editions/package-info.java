/**
 * Rules that are data, in numbered editions 规则版本: drafted by one person, put in force by another, never changed
 * afterwards. Edition 0 is what the service is shipped with.
 */
@NullMarked
package org.suyuan.grading.editions;

import org.jspecify.annotations.NullMarked;
