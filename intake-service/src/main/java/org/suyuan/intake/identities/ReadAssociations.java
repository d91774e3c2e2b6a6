package org.suyuan.intake.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.suyuan.intake.analysis.Association;
import org.suyuan.intake.analysis.ReferenceRecords;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.platform.problem.Messages;

/** Opens what is known of the petitioners themselves, for a purpose and on record (I-08, X-39). */
@ApplicationScoped
public class ReadAssociations {
    @Inject
    ReadIdentity readIdentity;

    @Inject
    ReferenceRecords records;

    @Transactional
    public List<Association> of(UUID petitionId, ReadingPurpose purpose) {
        List<String> numbers = readIdentity.open(petitionId, purpose, Set.of(IdentityField.EMPLOYEE_NUMBER)).stream()
                .map(Identity::employeeNumber)
                .filter(Objects::nonNull)
                .toList();
        String words = Messages.label(Locale.SIMPLIFIED_CHINESE, purpose);
        return numbers.isEmpty() ? List.of() : records.ofPersons(numbers, words);
    }
}
