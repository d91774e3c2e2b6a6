package org.suyuan.consultation;

import java.time.Instant;

/**
 * What a unit says on the matter 部门陈述 (C-04).
 *
 * @param unit path of the unit
 * @param text its position
 * @param by account of who speaks for it
 * @param at when
 */
public record Statement(String unit, String text, String by, Instant at) {}
