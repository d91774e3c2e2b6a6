package org.suyuan.intake.grassroots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.Arrival;
import org.suyuan.intake.Circumstances;
import org.suyuan.intake.Petition;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.TimePrecision;

/** Hears a need, has it solved on the spot, or turns it into a petition with one call. */
@ApplicationScoped
public class HearNeed {
    @Inject
    Needs needs;

    @Inject
    LiaisonPoints points;

    @Inject
    RegisterPetition registerPetition;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    TimePrecision precision;

    @Inject
    Clock clock;

    @Transactional
    public Need raise(Need.Told told) {
        scope.demandCovers(told.unit());
        LiaisonPoint at = points.findById(told.point());
        Need need = new Need(NewId.next(), told, at, caller.name(), clock.instant());
        needs.persist(need);
        return needs.saved(need);
    }

    @Transactional
    public Need solve(UUID id, String how, boolean satisfied) {
        return needs.change(id, need -> need.solve(how, satisfied, caller.name(), clock.instant()));
    }

    /** The petition has the need's words and unit; nobody's name but those given. */
    @Transactional
    public void petition(UUID id, List<Identity> petitioners) {
        Need need = needs.required(id);
        Petition petition = registerPetition.register(registration(need, petitioners));
        need.petition(petition.id(), caller.name(), precision.now());
        needs.saved(need);
    }

    private Registration registration(Need need, List<Identity> petitioners) {
        LiaisonPoint at = points.findById(need.point());
        Channel channel = at != null && at.kind() == PointKind.GRID ? Channel.GRID_MEMBER : Channel.TEAM_LIAISON;
        return new Registration(
                channel,
                null,
                clock.instant(),
                petitioners.isEmpty(),
                petitioners,
                Math.max(need.people(), petitioners.size()),
                new Appeal(need.title(), need.text(), need.unit()),
                Set.of(),
                caller.name(),
                null,
                null,
                List.of(),
                new Circumstances(broughtBy(need.raisedBy()), List.of(), null, false));
    }

    private static Arrival broughtBy(@Nullable String officer) {
        return new Arrival(null, null, null, null, officer, null, null);
    }
}
