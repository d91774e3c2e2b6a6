package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.RefusalGround;

/** One entry of what is accepted and what is not 受理范围 (I-10). */
@Entity
@Table(name = "acceptance_guide")
@SuppressWarnings("NullAway.Init")
public class GuideEntry {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalGround ground;

    private String title;
    private String basis;

    @Column(name = "right_way")
    private String rightWay;

    private int ordinal;

    protected GuideEntry() {}

    public GuideEntry(
            String code, @Nullable RefusalGround ground, String title, String basis, String rightWay, int ordinal) {
        this.code = code;
        this.ground = ground;
        this.title = title;
        this.basis = basis;
        this.rightWay = rightWay;
        this.ordinal = ordinal;
    }

    public String code() {
        return code;
    }

    /** Ground of the refusal; null for what is accepted. */
    public @Nullable RefusalGround ground() {
        return ground;
    }

    public String title() {
        return title;
    }

    /** The basis of a ground, for example a law. */
    public String basis() {
        return basis;
    }

    /** Where to go with it. */
    public String rightWay() {
        return rightWay;
    }
}
