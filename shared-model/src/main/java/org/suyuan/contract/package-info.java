/** The published language: one package a producing service, one record an event type. JDK only, but for the annotations that put a description into the schemas. */
@NullMarked
package org.suyuan.contract;

import org.jspecify.annotations.NullMarked;
