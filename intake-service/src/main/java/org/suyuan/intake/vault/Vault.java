package org.suyuan.intake.vault;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** The identity vault: who petitions, sealed. */
@ApplicationScoped
public class Vault {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Seals seals;

    @Inject
    BlindIndex index;

    /** Seals the petitioners of a petition and returns their ids. In the caller's transaction. */
    public List<UUID> seal(UUID petitionId, List<Identity> identities) {
        List<UUID> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (Identity identity : identities) {
            UUID id = NewId.next();
            ids.add(id);
            rows.add(new Object[] {id, petitionId, sealed(id, identity)});
        }
        if (!rows.isEmpty()) {
            sql.batch("insert into petitioner (id, petition_id, sealed) values (?, ?, ?)", rows);
        }
        for (int i = 0; i < ids.size(); i++) {
            index.enter(ids.get(i), petitionId, identities.get(i));
        }
        return ids;
    }

    /** Opens the identities of a petition. */
    public List<Identity> open(UUID petitionId) {
        return petitioners(petitionId).stream().map(Petitioner::identity).toList();
    }

    /** Puts another identity in place of a petitioner's; in the caller's transaction. */
    public void replace(UUID petitionId, UUID petitionerId, Identity identity) {
        sql.update(
                "update petitioner set sealed = ? where id = ? and petition_id = ?",
                sealed(petitionerId, identity),
                petitionerId,
                petitionId);
        index.replace(petitionerId, petitionId, identity);
    }

    /** Enters the petitioners of a petition anew in the index, where their numbers are read otherwise; in the caller's transaction. */
    public void rekey(UUID petitionId) {
        petitioners(petitionId).stream()
                .filter(petitioner -> BlindIndex.isReadOtherwise(petitioner.identity()))
                .forEach(petitioner -> index.replace(petitioner.id(), petitionId, petitioner.identity()));
    }

    /** Keeps how a person was recognised who had something corrected; in the caller's transaction. */
    public void noteCorrection(UUID petitionerId, String basis, String by, Instant now) {
        UUID id = NewId.next();
        sql.update(
                "insert into correction (id, petitioner_id, sealed, made_by, made_at) values (?, ?, ?, ?, ?)",
                id,
                petitionerId,
                seals.close(VaultTable.CORRECTION, id, basis),
                by,
                now);
    }

    /** Opens the petitioners of a petition. */
    public List<Petitioner> petitioners(UUID petitionId) {
        return sql.list(
                "select id, sealed from petitioner where petition_id = ? order by id",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    byte[] plain = seals.open(VaultTable.PETITIONER, id, row.getBytes("sealed"));
                    return new Petitioner(id, json.readValue(plain, Identity.class));
                },
                petitionId);
    }

    private byte[] sealed(UUID id, Identity identity) {
        return seals.close(VaultTable.PETITIONER, id, json.valueToTree(identity).toString());
    }
}
