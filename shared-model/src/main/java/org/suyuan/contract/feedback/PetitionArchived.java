package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The file is complete and archived (F-05). 已归档 */
@JsonClassDescription("The file is complete and archived (F-05). 已归档")
public record PetitionArchived(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of the clerk") String archivedBy,

        @JsonPropertyDescription("Which archiving, from 1: a file that is opened again is archived again")
        int edition)
        implements PetitionEvent {}
