package org.suyuan.platform.seal;

import java.util.Locale;

/** A table with a column {@code sealed} beside its {@code id}; a constant of an enum, named as the table. */
public interface SealedTable {
    /** The constant's name. */
    String name();

    /** The table's name in the database. */
    default String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
