/** What this service is told. */
@NullMarked
package org.suyuan.feedback.config;

import org.jspecify.annotations.NullMarked;
