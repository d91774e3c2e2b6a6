/** Statements over JDBC, beside what Hibernate keeps (ADR 22). */
@NullMarked
package org.suyuan.platform.sql;

import org.jspecify.annotations.NullMarked;
