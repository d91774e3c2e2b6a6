package org.suyuan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.platform.labels.Labels;
import org.suyuan.platform.personaldata.Finding;

/** The codes that disclosure speaks in. */
@ApplicationScoped
class DisclosureLabels implements Labels {
    @Override
    public List<Class<? extends Enum<?>>> codeLists() {
        return List.of(DisclosureState.class, NoticeKind.class, DisclosureWaiver.class, Finding.Kind.class);
    }
}
