/** Files that belong to a petition: checked, cleaned, encrypted and kept in a directory or an S3 bucket. */
@NullMarked
package org.suyuan.intake.attachments;

import org.jspecify.annotations.NullMarked;
