package org.suyuan.intake.volume;

import static org.suyuan.intake.volume.VolumeRules.PACKED_AS_SEALED;
import static org.suyuan.intake.volume.VolumeRules.PACKED_WHEN_WHOLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.archive.OpenPart;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.time.Zone;

/**
 * Makes one package of an archived file (F-05): what the five services sealed, as they sealed it. Before the first byte is given
 * out each part is compared with the digest that feedback keeps; who reads it, who is named in it, is on record.
 */
@ApplicationScoped
public class PackVolume {
    @Inject
    Petitions petitions;

    @Inject
    AskServices services;

    @Inject
    OpenPart own;

    @Inject
    AuditTrail trail;

    @Inject
    ObjectMapper json;

    @Inject
    ServiceConfig service;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    /**
     * A package that may be given out.
     *
     * @param number of the petition
     */
    public record Packed(String number, ListedVolume volume, String authorization) {
        /** Name of its folder, and of its file without the ending. */
        public String name() {
            return number + "-v" + volume.edition();
        }
    }

    /**
     * Makes sure that the file is whole and as it was sealed.
     *
     * @param authorization header of the caller, in whose name the other services are asked
     */
    public Packed proven(UUID petitionId, String authorization) {
        Petition petition = recorded(petitionId);
        ListedVolume volume = services.volume(petitionId, authorization);
        PACKED_WHEN_WHOLE.demand(volume.digest() != null);
        for (ListedVolume.Part part : volume.parts()) {
            PACKED_AS_SEALED.demand(part.digest().equals(digest(part, volume, authorization)), part.service());
        }
        return new Packed(petition.number(), volume, authorization);
    }

    @Transactional
    Petition recorded(UUID petitionId) {
        Petition petition = petitions.existing(petitionId);
        trail.record("packVolume", petitionId, ReadingPurpose.ARCHIVING.name(), List.of());
        return petition;
    }

    private String digest(ListedVolume.Part part, ListedVolume volume, String authorization) {
        return isOwn(part)
                ? own.manifest(volume.petitionId(), volume.edition()).digest()
                : services.digest(part.service(), volume.petitionId(), volume.edition(), authorization);
    }

    private boolean isOwn(ListedVolume.Part part) {
        return part.service().equals(service.service());
    }

    /** Writes the package as a bag; its contents list says of which digest it is. */
    public void write(Packed packed, OutputStream out) throws IOException {
        ListedVolume volume = packed.volume();
        Bag bag = new Bag(out, packed.name());
        bag.put("volume.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(volume));
        each(packed, bag::put);
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", config.officeName());
        info.put("External-Identifier", packed.number());
        info.put("Bagging-Date", Zone.dateOf(clock.instant()).toString());
        info.put("Suyuan-Edition", String.valueOf(volume.edition()));
        info.put("Suyuan-Digest", String.valueOf(volume.digest()));
        bag.close(info);
    }

    /** Where documents go. */
    interface Sink {
        /**
         * Takes one.
         *
         * @param name the service, a slash and its name within the part
         */
        void put(String name, byte[] content) throws IOException;
    }

    /** Opens every document, in the order of the contents list. */
    void each(Packed packed, Sink sink) throws IOException {
        for (ListedVolume.Part part : packed.volume().parts()) {
            each(part, packed, sink);
        }
    }

    private void each(ListedVolume.Part part, Packed packed, Sink sink) throws IOException {
        UUID id = packed.volume().petitionId();
        int edition = packed.volume().edition();
        if (isOwn(part)) {
            for (OpenPart.Opened document : own.documents(id, edition)) {
                sink.put(
                        part.service() + "/" + document.name(),
                        document.content().get());
            }
            return;
        }
        byte[] told = services.part(part.service(), id, edition, packed.authorization());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(told))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sink.put(part.service() + "/" + entry.getName(), zip.readAllBytes());
            }
        }
    }
}
