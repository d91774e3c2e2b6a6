package org.suyuan.consultation.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a body that was held.
 *
 * @param chairPost post of who chaired it; null of who stood in
 */
record HeldSession(UUID bodyId, LocalDate heldOn, @Nullable Post chairPost) {}
