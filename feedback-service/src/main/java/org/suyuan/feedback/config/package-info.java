/** Settings of this service. */
@NullMarked
package org.suyuan.feedback.config;

import org.jspecify.annotations.NullMarked;
