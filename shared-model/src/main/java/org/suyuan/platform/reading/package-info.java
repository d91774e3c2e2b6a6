/**
 * The one reading of what people write. However a number, a code, a name or a word is typed, copied or printed, it is read as
 * one form, and only that form is compared, hashed or searched; what is shown is always what was written.
 *
 * <ul>
 *   <li>{@link org.suyuan.platform.reading.Glyphs}: one character for all that look and mean the same (E-18, E-19, I-23)
 *   <li>{@link org.suyuan.platform.reading.Written}: codes, phones, names and searched text, each as it is compared
 *   <li>{@link org.suyuan.platform.reading.UnitPath}: the path of a unit
 * </ul>
 */
@NullMarked
package org.suyuan.platform.reading;

import org.jspecify.annotations.NullMarked;
