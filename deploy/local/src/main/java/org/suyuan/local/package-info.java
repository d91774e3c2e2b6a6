/**
 * The suite on one machine without containers: {@code deploy/suite} starts PostgreSQL, a Kafka broker, the five services
 * and one origin in front as processes on 127.0.0.1, keeps them alive, and drives them over REST.
 */
@NullMarked
package org.suyuan.local;

import org.jspecify.annotations.NullMarked;
