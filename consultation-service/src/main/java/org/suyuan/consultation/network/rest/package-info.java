/** The network of mediation over HTTP. */
@NullMarked
package org.suyuan.consultation.network.rest;

import org.jspecify.annotations.NullMarked;
