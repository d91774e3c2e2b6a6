/** What every operation of every service has in common in its OpenAPI document. */
@NullMarked
package org.suyuan.platform.openapi;

import org.jspecify.annotations.NullMarked;
