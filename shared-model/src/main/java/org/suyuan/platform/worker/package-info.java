/** Background threads: none of them ends because of one item, and one that ends turns the health of the service DOWN. */
@NullMarked
package org.suyuan.platform.worker;

import org.jspecify.annotations.NullMarked;
