package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A leaf of the category tree 诉求分类 (I-11, I-12) and who handles what falls under it 对口办理. */
@Entity
@Table(name = "category")
@SuppressWarnings("NullAway.Init")
public class Category {
    @Id
    private String path;

    private String level1;
    private String level2;
    private String level3;

    @Column(name = "lead_unit")
    private @Nullable String leadUnit;

    @Column(name = "supporting_units")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> supportingUnits;

    protected Category() {}

    public Category(
            String level1, String level2, String level3, @Nullable String leadUnit, List<String> supportingUnits) {
        this.path = String.join("/", level1, level2, level3);
        this.level1 = level1;
        this.level2 = level2;
        this.level3 = level3;
        this.leadUnit = leadUnit;
        this.supportingUnits = supportingUnits;
    }

    /** {@code level1/level2/level3}. */
    public String path() {
        return path;
    }

    public String level1() {
        return level1;
    }

    public String level2() {
        return level2;
    }

    public String level3() {
        return level3;
    }

    /** Path of the unit that leads 主办单位; null when the tree names none. */
    public @Nullable String leadUnit() {
        return leadUnit;
    }

    /** Those that lead and assist, where the tree names any. */
    public List<String> units() {
        return Stream.concat(Stream.ofNullable(leadUnit), supportingUnits.stream())
                .toList();
    }

    /** Paths of the units that assist 协办单位. */
    public List<String> supportingUnits() {
        return supportingUnits;
    }
}
