package org.suyuan.consultation.responsibilities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.consultation.LetterRead;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Leaders read what matters and say what is to be done 阅批. */
@ApplicationScoped
public class ReadLetter implements ArchivedPart {
    @Inject
    Consultations consultations;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Who read a petition that the caller may see, oldest first. */
    @Transactional
    public List<Reading> of(UUID petitionId) {
        return readings(consultations.existing(petitionId).id());
    }

    /** The caller read it. */
    @Transactional
    public List<Reading> read(UUID petitionId, String words) {
        NoPerson.in("/words", words);
        consultations.act(petitionId, consultation -> {
            consultation.demandLiving();
            sql.update(
                    "insert into letter_reading (id, petition_id, read_by, read_at, words) values (?, ?, ?, ?, ?)",
                    NewId.next(),
                    petitionId,
                    caller.name(),
                    clock.instant(),
                    words);
            return new LetterRead(petitionId, caller.name());
        });
        return readings(petitionId);
    }

    private List<Reading> readings(UUID petitionId) {
        return sql.list(
                "select * from letter_reading where petition_id = ? order by read_at, id",
                row -> new Reading(
                        petitionId, row.getString("read_by"), Sql.moment(row, "read_at"), row.getString("words")),
                petitionId);
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("readings", readings(petitionId));
    }
}
