package org.suyuan.feedback.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.VolumeCompleted;
import org.suyuan.feedback.Handlings;
import org.suyuan.platform.archive.Sha256;
import org.suyuan.platform.outbox.Outbox;

/** Gathers what the services say of their parts; with the last of them the file is whole (F-05). */
@ApplicationScoped
public class CompleteVolume {
    @Inject
    Handlings handlings;

    @Inject
    Volumes volumes;

    @Inject
    Outbox outbox;

    /** A file was archived. */
    @Transactional
    public void archived(PetitionArchived told, Instant at) {
        handlings.hold(told.petitionId());
        volumes.open(told.petitionId(), told.edition(), at);
        completeWhenWhole(told.petitionId());
    }

    /** A service sealed its part; perhaps before this one heard of the archiving. */
    @Transactional
    public void sealed(ArchivePartSealed told) {
        handlings.hold(told.petitionId());
        volumes.add(told);
        completeWhenWhole(told.petitionId());
    }

    private void completeWhenWhole(UUID petitionId) {
        if (volumes.isToComplete(petitionId)) {
            complete(volumes.of(petitionId).orElseThrow());
        }
    }

    private void complete(Volume volume) {
        String parts = volume.parts().stream()
                .map(part -> part.digest() + "  " + part.service() + "\n")
                .collect(Collectors.joining());
        String digest = Sha256.of(volume.petitionId() + "  " + volume.edition() + "\n" + parts);
        volumes.complete(volume.petitionId(), digest);
        int documents = volume.parts().stream()
                .mapToInt(part -> part.documents().size())
                .sum();
        outbox.append(new VolumeCompleted(volume.petitionId(), volume.edition(), documents, digest));
    }
}
