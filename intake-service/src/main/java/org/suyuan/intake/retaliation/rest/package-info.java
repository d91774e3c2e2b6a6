/** Reports of retaliation over HTTP. */
@NullMarked
package org.suyuan.intake.retaliation.rest;

import org.jspecify.annotations.NullMarked;
