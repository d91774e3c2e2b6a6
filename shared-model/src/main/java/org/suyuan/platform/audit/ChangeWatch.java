package org.suyuan.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/** Tells which fields a request changed, as Hibernate writes them: no use case has to say it. */
@PersistenceUnitExtension
public class ChangeWatch implements Interceptor {
    private static final String VERSION = "version";

    @Inject
    Changes changes;

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
        if (previous != null && Arc.container().requestContext().isActive()) {
            for (int i = 0; i < names.length; i++) {
                if (!names[i].equals(VERSION) && !types[i].isEqual(current[i], previous[i])) {
                    changes.add(id, names[i]);
                }
            }
        }
        return false;
    }
}
