/**
 * Checks every request before anything else looks at it: readable media types, bodies of a fair size, known
 * parameters.
 */
@NullMarked
package org.suyuan.platform.edge;

import org.jspecify.annotations.NullMarked;
