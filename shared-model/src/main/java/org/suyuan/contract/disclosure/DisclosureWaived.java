package org.suyuan.contract.disclosure;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Nothing is published of this petition, with the ground. 不予公示 */
@JsonClassDescription("Nothing is published of this petition, with the ground. 不予公示")
public record DisclosureWaived(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Why") DisclosureWaiver ground,
        @JsonPropertyDescription("Account of who decided") String waivedBy)
        implements PetitionEvent {}
