package org.suyuan.build;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.deadline.Ending;
import org.suyuan.testkit.BundleCheck;
import org.suyuan.testkit.ContractExamples;

class BundleTest {
    @Test
    void every_sentence_of_the_platform_is_there_in_both_languages() throws IOException {
        BundleCheck.checkPairs();
        BundleCheck.checkSources();
    }

    @Test
    void every_code_of_the_contract_has_its_texts() {
        ContractExamples.codes().forEach(BundleCheck::checkLabels);
        BundleCheck.checkLabels(Ending.class);
    }
}
