package org.suyuan.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import org.hibernate.Interceptor;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** Tells which fields a request changed, as Hibernate writes them: no use case has to say it. */
@PersistenceUnitExtension
public class FieldChangeListener implements Interceptor {
    private static final String VERSION = "version";

    @Inject
    FieldChanges changes;

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
        if (previous != null && Arc.container().requestContext().isActive()) {
            for (int i = 0; i < names.length; i++) {
                if (!names[i].equals(VERSION)) {
                    compare(id, names[i], types[i], current[i], previous[i]);
                }
            }
        }
        return false;
    }

    /** Of a part, each of its fields that changed; of one that was not there, or is no more, those that say something. */
    private void compare(Object id, String name, Type type, @Nullable Object now, @Nullable Object before) {
        if (type.isEqual(now, before)) {
            return;
        }
        if (type instanceof ComponentType part) {
            String[] fields = part.getPropertyNames();
            Object[] values = now == null ? new Object[fields.length] : part.getPropertyValues(now);
            Object[] earlier = before == null ? new Object[fields.length] : part.getPropertyValues(before);
            for (int i = 0; i < fields.length; i++) {
                compare(id, name + "." + fields[i], part.getSubtypes()[i], values[i], earlier[i]);
            }
        } else {
            changes.add(id, name);
        }
    }
}
