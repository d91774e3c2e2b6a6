/** Review panels over HTTP. */
@NullMarked
package org.suyuan.feedback.assessing.rest;

import org.jspecify.annotations.NullMarked;
