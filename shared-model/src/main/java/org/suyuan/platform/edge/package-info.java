/** What every request is held to before anything else looks at it: readable media types, bodies of a fair size. */
@NullMarked
package org.suyuan.platform.edge;

import org.jspecify.annotations.NullMarked;
