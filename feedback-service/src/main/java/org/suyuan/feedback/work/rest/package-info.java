/** What waits, over HTTP. */
@NullMarked
package org.suyuan.feedback.work.rest;

import org.jspecify.annotations.NullMarked;
