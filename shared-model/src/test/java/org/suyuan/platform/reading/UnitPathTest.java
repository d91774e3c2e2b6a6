package org.suyuan.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.Branch;

/**
 * Paths that people met: python-keycloak 555, gafaelfawr 612, terraform-provider-keycloak 1379 and 330, jaicf-kotlin 183,
 * proxcenter-ui 343, owncloud 39533, avalon 4061, cbdb-online 913, nextcloud/user_oidc 1215, keycloak 26292.
 */
class UnitPathTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/group/mine-2, /group/mine-2",
                "/group/mine-2/, /group/mine-2",
                "\" /group/mine-2 \", /group/mine-2",
                "\"/group/ mine-2\u200B\", /group/mine-2",
                "／group／mine-2, ／group／mine-2",
                "/集团/人力资源部（本部）, /集团/人力资源部(本部)",
                "/集团/人力资源部(本部), /集团/人力资源部(本部)",
                "/集团/安全~/环保部, /集团/安全／环保部",
                "/集团/安全／环保部, /集团/安全／环保部",
                "/集团/ＨＲ & 党群 部, /集团/HR & 党群 部"
            })
    @DisplayName("I-22 a path has one form")
    void a_path_has_one_form(String written, String read) {
        assertThat(UnitPath.of(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/集团", "/集团/..信访办", "/集团/人力资源部(本部)", "/group/A & B #1", "/集团/安全／环保部"})
    void what_is_a_path(String read) {
        assertThat(UnitPath.isPath(UnitPath.of(read))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人力资源部",
                "",
                "/",
                "//a",
                "/a//b",
                "/group/..",
                "/group/../hr",
                "/group/./hr",
                "group/hr",
                "/ ",
                "/a/b/c/d/e/f/g/h/i",
                "\\group\\hr"
            })
    void what_is_none(String written) {
        assertThat(UnitPath.isPath(UnitPath.of(written))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/集团/安全, /集团/安全环保部, false",
        "/集团/安全, /集团/安全／环保部, false",
        "/集团/安全, /集团/安全/一科, true",
        "/集团/安全, /集团/安全, true",
        "/group, /group-sibling, false"
    })
    @DisplayName("X-35 a unit covers what lies below it, name by name")
    void a_unit_covers_what_lies_below(String above, String unit, boolean covered) {
        assertThat(Branch.covers(above, unit)).isEqualTo(covered);
    }
}
