/** What documents of offices have in common: numbers without gaps 文号. */
@NullMarked
package org.suyuan.platform.documents;

import org.jspecify.annotations.NullMarked;
