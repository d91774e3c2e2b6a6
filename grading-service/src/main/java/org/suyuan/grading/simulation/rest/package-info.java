/** REST of this feature: each resource calls one use case. */
@NullMarked
package org.suyuan.grading.simulation.rest;

import org.jspecify.annotations.NullMarked;
