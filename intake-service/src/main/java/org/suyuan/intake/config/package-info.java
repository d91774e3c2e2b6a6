/** Settings of this service. */
@NullMarked
package org.suyuan.intake.config;

import org.jspecify.annotations.NullMarked;
