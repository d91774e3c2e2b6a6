/** Technique that all five services stand on. No business word lives here; a class enters when three services need it. */
@NullMarked
package org.suyuan.platform;

import org.jspecify.annotations.NullMarked;
