package org.suyuan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suyuan.platform.sql.Sql;

/** Whose petitioners do not want their case to be told; it may be known before the grade. In the caller's transaction. */
@ApplicationScoped
class Objections {
    @Inject
    Sql sql;

    void keep(UUID petitionId) {
        sql.update("insert into objection (petition_id) values (?) on conflict do nothing", petitionId);
    }

    boolean isThere(UUID petitionId) {
        return sql.count("select count(*) from objection where petition_id = ?", petitionId) > 0;
    }
}
