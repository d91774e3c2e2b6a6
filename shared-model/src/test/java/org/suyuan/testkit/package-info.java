/** What the tests of every service stand on; published as test-jar. */
@NullMarked
package org.suyuan.testkit;

import org.jspecify.annotations.NullMarked;
