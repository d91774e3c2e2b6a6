package org.suyuan.intake.grassroots;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suyuan.contract.Branch;

/** A place where needs are heard before anybody petitions 基层信访联络点. */
@Entity
@Table(name = "liaison_point")
@SuppressWarnings("NullAway.Init")
public class LiaisonPoint {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    private String name;
    private String unit;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> officers;

    protected LiaisonPoint() {}

    public LiaisonPoint(String code, PointKind kind, String name, String unit, List<String> officers) {
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.unit = unit;
        this.officers = officers;
    }

    public String code() {
        return code;
    }

    public PointKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Path of the unit that it is there for, with all below it. */
    public String unit() {
        return unit;
    }

    /** Accounts of its liaison officers 联络员 or grid members 网格员. */
    public List<String> officers() {
        return officers;
    }

    boolean isThereFor(String path) {
        return Branch.covers(unit, path);
    }
}
