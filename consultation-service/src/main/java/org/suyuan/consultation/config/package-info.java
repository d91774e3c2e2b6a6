/** Settings of consultation. */
@NullMarked
package org.suyuan.consultation.config;

import org.jspecify.annotations.NullMarked;
