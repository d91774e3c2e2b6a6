package org.suyuan.platform.seal;

import java.util.List;

/** The tables of a service that hold sealed columns: what a new key must reach. */
public interface SealedTables {
    List<? extends SealedTable> all();
}
