package org.suyuan.intake.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suyuan.intake.Particular;
import org.suyuan.intake.attachments.FileAdvice;
import org.suyuan.testkit.BundleCheck;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class IntakeServiceTest extends ServiceCheck {
    @Test
    void codes_that_stand_in_sentences_have_their_texts() {
        BundleCheck.checkLabels(FileAdvice.class);
        BundleCheck.checkLabels(Particular.class);
    }
}
