package org.suyuan.platform.store;

import java.util.Set;
import org.suyuan.platform.security.Visibility;

/**
 * Who looks at a collection.
 *
 * @param persons keyed marks of the person, where they decide what is seen (E-19)
 */
public record Viewer(Visibility visibility, Set<String> persons) {}
