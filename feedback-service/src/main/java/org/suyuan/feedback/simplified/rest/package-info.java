/** The simplified way over HTTP. */
@NullMarked
package org.suyuan.feedback.simplified.rest;

import org.jspecify.annotations.NullMarked;
