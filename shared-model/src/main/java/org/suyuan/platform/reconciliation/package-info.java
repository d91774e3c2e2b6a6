/** What a service knows, counted so that five services can be compared. */
@NullMarked
package org.suyuan.platform.reconciliation;

import org.jspecify.annotations.NullMarked;
