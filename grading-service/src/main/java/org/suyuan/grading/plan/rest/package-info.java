/** REST of this feature: each resource calls one use case. */
@NullMarked
package org.suyuan.grading.plan.rest;

import org.jspecify.annotations.NullMarked;
