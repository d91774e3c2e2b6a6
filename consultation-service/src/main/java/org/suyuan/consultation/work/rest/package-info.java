/** What waits over HTTP. */
@NullMarked
package org.suyuan.consultation.work.rest;

import org.jspecify.annotations.NullMarked;
