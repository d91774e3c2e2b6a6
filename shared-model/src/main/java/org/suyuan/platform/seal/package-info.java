/** What is entrusted lies encrypted in the database, with keys that are not in it. */
@NullMarked
package org.suyuan.platform.seal;

import org.jspecify.annotations.NullMarked;
