/** {@code deploy/suite bench}: registrations, whole petitions, hops, start and memory, beside what plain JDBC reaches. */
@NullMarked
package org.suyuan.bench;

import org.jspecify.annotations.NullMarked;
