package org.suyuan.platform.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names of the fields that the running transaction changed, by what they belong to. */
@TransactionScoped
public class FieldChanges implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Object, Set<String>> fields = new HashMap<>();

    void add(Object id, String field) {
        fields.computeIfAbsent(id, any -> new HashSet<>()).add(field);
    }

    /** The names so far, of everything. */
    public Set<String> fields() {
        return fields.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The names so far of one aggregate. */
    public Set<String> fieldsOf(UUID id) {
        return fields.getOrDefault(id, Set.of());
    }
}
