/** Settings of this service. */
@NullMarked
package org.suyuan.disclosure.config;

import org.jspecify.annotations.NullMarked;
