/** What this service is told. */
@NullMarked
package org.suyuan.intake.config;

import org.jspecify.annotations.NullMarked;
