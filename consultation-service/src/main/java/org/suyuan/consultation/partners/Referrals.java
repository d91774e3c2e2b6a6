package org.suyuan.consultation.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.contract.consultation.ReferralKind;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Matters that were referred, rows. In the caller's transaction. */
@ApplicationScoped
class Referrals implements ArchivedPart {
    private static final String ALL =
            "select referral.*, partner.name from referral join partner on partner.id = partner_id ";

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    UUID refer(UUID petitionId, UUID partnerId, ReferralKind kind, String words, LocalDate answerBy) {
        UUID id = NewId.next();
        sql.update(
                "insert into referral (id, petition_id, partner_id, kind, state, words, asked_on, answer_by, asked_by)"
                        + " values (?, ?, ?, ?, 'ASKED', ?, ?, ?, ?)",
                id,
                petitionId,
                partnerId,
                kind,
                words,
                Zone.today(clock),
                answerBy,
                caller.name());
        return id;
    }

    void answer(UUID id, ReferralState state, String answer) {
        sql.update(
                "update referral set state = ?, answer = ?, answered_on = ? where id = ?",
                state,
                answer,
                Zone.today(clock),
                id);
    }

    /** One of a petition; two who answer it at once come one after the other. */
    Optional<Referral> held(UUID petitionId, UUID id) {
        return sql.first(
                ALL + "where referral.id = ? and petition_id = ? for update of referral",
                Referrals::read,
                id,
                petitionId);
    }

    /** Those of a petition, oldest first. */
    List<Referral> of(UUID petitionId) {
        return sql.list(ALL + "where petition_id = ? order by asked_on, referral.id", Referrals::read, petitionId);
    }

    /** Those about units of a branch that wait for an answer, by last day; none of accusations (E-19). */
    List<Referral> waiting(Visibility branch, int atMost) {
        return sql.list(
                ALL
                        + "join consultation on consultation.id = petition_id and not confidential where referral.state = 'ASKED'"
                        + " and (consultation.unit = ? or consultation.unit like ? escape '\\')"
                        + " order by answer_by, referral.id limit " + atMost,
                Referrals::read,
                branch.branch(),
                branch.below());
    }

    private static Referral read(ResultSet row) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getObject("partner_id", UUID.class),
                row.getString("name"),
                ReferralKind.valueOf(row.getString("kind")),
                ReferralState.valueOf(row.getString("state")),
                row.getString("words"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getString("asked_by"),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("referrals", of(petitionId));
    }
}
