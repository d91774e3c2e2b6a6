/** What is known of a petition before it is discussed, compiled from what the steps tell 案情通报 (C-04). */
@NullMarked
package org.suyuan.consultation.briefing;

import org.jspecify.annotations.NullMarked;
