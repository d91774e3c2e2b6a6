package org.suyuan.platform.labels;

import java.util.List;

/** The code lists of a service, by class; their texts are in the bundle {@code messages/service} as {@code label.<List>.<CODE>}. */
public interface Labels {
    List<Class<? extends Enum<?>>> codeLists();
}
