package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A joint consultation is called (C-02, C-03). 会诊已召集 */
@JsonClassDescription("A joint consultation is called (C-02, C-03). 会诊已召集")
public record ConsultationCalled(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of the chair") String chair,
        @JsonPropertyDescription("When it meets") Instant meetsAt,

        @JsonPropertyDescription("Paths of the units invited")
        List<String> units)
        implements PetitionEvent {}
