/** What holds for the build of the whole project. */
@NullMarked
package org.suyuan.build;

import org.jspecify.annotations.NullMarked;
