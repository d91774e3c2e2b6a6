package org.suyuan.platform.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/** Names of the fields that the running transaction changed. */
@TransactionScoped
public class Changes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeSet<String> fields = new TreeSet<>();

    void add(String field) {
        fields.add(field);
    }

    /** The names so far, sorted. */
    public Set<String> fields() {
        return Set.copyOf(fields);
    }
}
