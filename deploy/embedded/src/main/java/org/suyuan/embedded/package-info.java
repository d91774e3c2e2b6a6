/**
 * A real PostgreSQL server and a real Kafka broker (KRaft, one node) as child processes of a JVM, on 127.0.0.1, without
 * containers and without anything installed by hand. The local stack and the tests of every module stand on the same
 * two classes.
 */
@NullMarked
package org.suyuan.embedded;

import org.jspecify.annotations.NullMarked;
