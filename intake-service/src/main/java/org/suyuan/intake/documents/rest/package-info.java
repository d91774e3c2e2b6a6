/** REST of this feature: each resource calls one use case. */
@NullMarked
package org.suyuan.intake.documents.rest;

import org.jspecify.annotations.NullMarked;
