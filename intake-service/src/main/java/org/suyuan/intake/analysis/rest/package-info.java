/** REST of this feature: each resource calls one use case. */
@NullMarked
package org.suyuan.intake.analysis.rest;

import org.jspecify.annotations.NullMarked;
