/** Letters to petitioners and documents of the file, set in Chinese as PDF. */
@NullMarked
package org.suyuan.intake.documents;

import org.jspecify.annotations.NullMarked;
