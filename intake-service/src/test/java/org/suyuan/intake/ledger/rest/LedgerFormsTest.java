package org.suyuan.intake.ledger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.rest.RegistrationRequest;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.time.Zone;

/**
 * Ledgers as people have them: easyexcel 302, 314, 759, 1003, 1692, 2372, 3080, hucre 113, 444, 497 and 533, xlsx-populate 200,
 * openxlsx 374, exceljs 584, Npoi.Mapper 112, ImportExcel 1062 and 1092, fast-excel 274, univer 3074, ai-table 295, moment 1062,
 * itdida 415, cal.diy 13051, xlrd 232, readxl 389.
 */
class LedgerFormsTest {
    private static final Path FILES = Path.of("../../shared/reports/files");
    private static final String HEAD = "渠道,外部编号,收到时间,姓名,电话,标题,内容,单位";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月5日",
                "2026.3.5",
                "20260305",
                "2026/3/5",
                "2026-03-05",
                "２０２６-０３-０５",
                "2026年03月05日",
                "2026 年 3 月 5 日",
                "2026-3-5 0:00",
                "2026年3月5日 星期四 0:00",
                "2026年3月5日 星期四",
                "2026-03-05(周四)",
                "2026-03-05（星期四）",
                "2026-03-05 上午"
            })
    @DisplayName("I-02 a day is read however it is written")
    void a_day_is_read(String written) {
        assertThat(Zone.dateOf(received(written))).hasToString("2026-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026年3月5日 9时30分, 09:30", "2026/3/5 上午9:30, 09:30", "2026-3-5 9：30, 09:30", "2026/3/5 下午3:05, 15:05",
        "2026-03-05T09:30:00+08:00, 09:30", "2026-03-05T01:30:00Z, 09:30", "2026年3月5日 9点半, 09:30",
                "2026-03-05 21:30:15, 21:30:15"
    })
    @DisplayName("I-02 a time is read however it is written")
    void a_time_is_read(String written, String time) {
        assertThat(received(written).atZone(Zone.OF_RECORD).toLocalTime()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月5日",
                "2026-02-30",
                "2026-09-31",
                "2026年9月",
                "8/16",
                "9/22/88 12:00",
                "12/31/2026",
                "202610",
                "昨天",
                "26.3.7",
                "1900-01-01",
                "0206-01-01",
                "2026-03-05 25:00",
                "2026-13-01",
                "1026-11-20",
                "1970-01-01"
            })
    @DisplayName("I-02 what could mean another day, or none, is refused")
    void what_is_no_day_is_refused(String written) {
        assertThatThrownBy(() -> received(written)).hasMessage("ledger.bad-time");
    }

    private static java.time.Instant received(String written) {
        return java.util.Objects.requireNonNull(
                rows(HEAD + "\n来访,X1,\"" + written + "\",,,标题,内容,/group").get(0).receivedAt());
    }

    @Test
    @DisplayName("I-27 headings are known by many names, wherever they stand")
    void headings_are_known_by_many_names() {
        List<RegistrationRequest> rows = rows("某某公司信访台账（2026年11月）,,,,,,\n填报单位：某某分公司,,,,,,\n"
                + "序号,信访形式,信访件编号,接件时间,信访人 姓名*,身份证号码,联系电话（手机）,家庭住址,主要诉求,责任单位\n"
                + "1,2,3,4,5,6,7,8,9,10\n"
                + "1,群众来访,X-1,2026.3.5,张某某,,13800000000,某市某路1号,补发高温津贴,/group/mine-2\n合计,1件,,,,,\n填表人：乙某,,,,,");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.channel()).hasToString("VISIT");
            assertThat(row.externalRef()).isEqualTo("X-1");
            assertThat(row.petitioners()).singleElement().satisfies(person -> {
                assertThat(person.name()).isEqualTo("张某某");
                assertThat(person.phone()).isEqualTo("13800000000");
                assertThat(person.address()).isEqualTo("某市某路1号");
            });
            assertThat(row.title()).isEqualTo("补发高温津贴");
        });
    }

    @Test
    @DisplayName("I-27 a heading that is not known is an error by name, unless it is asked to be left out")
    void an_unknown_heading_is_told() {
        String file = HEAD + ",领导批示\n来访,X1,2026-03-05,,,标题,内容,/group,请速办";
        assertThat(sheet(file).faults()).extracting(Ledger.Fault::column).containsExactly("领导批示");
        Ledger without = Ledger.read(file.getBytes(StandardCharsets.UTF_8), Set.of("领导批示"));
        assertThat(without.faults()).isEmpty();
        assertThat(without.leftOut()).contains("领导批示");
        assertThat(sheet("渠道,联系电话,手机,标题,内容,单位\n来访,1,2,标题,内容,/group").faults())
                .extracting(Ledger.Fault::message)
                .containsExactly("ledger.double-heading");
        assertThat(sheet("渠道,标题,内容,单位\n来访,标题,内容,/group,有内容没有标题").faults())
                .extracting(Ledger.Fault::column)
                .containsExactly("E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填表人：甲某/审核：乙某",
                "填表人：甲某,审核人：乙某,填表日期：2026年3月",
                "制表单位：某某公司信访办",
                "单位负责人：甲某",
                "单位（盖章）：",
                "审核人（签字）：",
                "打印时间：2026-03-05 09:30",
                "备注：以上为本月全部来访",
                "合计,3",
                "说明：黑色为已办结,,,,,说明：黑色为已办结,说明：黑色为已办结"
            })
    @DisplayName("I-27 who filled in or checked a ledger, and its sums, are no matters")
    void the_foot_of_a_ledger(String foot) {
        Ledger ledger = sheet(HEAD + "\n来访,X1,2026-03-05,,,标题,内容,/group\n" + foot);
        assertThat(ledger.lines()).hasSize(1);
        assertThat(ledger.leftOut()).containsExactly(foot.split(",")[0]);
    }

    @Test
    @DisplayName("I-27 a matter that speaks of a sum or a signature is one")
    void a_matter_that_speaks_of_a_sum() {
        assertThat(sheet(HEAD + "\n来访,X1,2026-03-05,,,标题,审核人：未签字即上报,/group\n说明：来访,X2,2026-03-05,,,标题,内容,/group")
                        .lines())
                .hasSize(2);
    }

    @Test
    @DisplayName("I-27 headings over two rows are read from text too, where nothing is merged")
    void headings_over_two_rows_of_text() {
        List<RegistrationRequest> rows = rows(
                ("序号,信访形式,信访人,,,承办人,,诉求,,责任单位,来访日期\n"
                                + ",,姓名,身份证号,联系电话,姓名,联系电话,标题,内容,,\n"
                                + "1,来访,甲某,,13800000000,乙某,13900000000,标题,内容,/group/mine-2,2026-03-05")
                        .getBytes(StandardCharsets.UTF_8),
                Set.of("承办人-姓名", "承办人-联系电话"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.petitioners())
                    .singleElement()
                    .satisfies(person -> assertThat(person.phone()).isEqualTo("13800000000"));
            assertThat(row.unit()).isEqualTo("/group/mine-2");
            assertThat(row.title()).isEqualTo("标题");
        });
    }

    @Test
    @DisplayName("I-27 all sheets that are ledgers are read, the others named")
    void all_sheets_are_read() throws IOException {
        List<String> head = List.of(HEAD.split(","));
        byte[] file = book(Map.of(
                "1月", List.of(head, List.of("来访", "X1", "2026-01-05", "", "", "标题", "内容", "/group")),
                "2月", List.of(head, List.of("来访", "X2", "2026-02-05", "", "", "标题", "内容", "/group")),
                "统计", List.of(List.of("渠道", "标题", "人数"), List.of("来访", "补发津贴", "2")),
                "填表说明", List.of(List.of("本表按月填写")),
                "空表", List.of()));
        Ledger ledger = Ledger.read(file, Set.of());
        assertThat(ledger.faults()).isEmpty();
        assertThat(ledger.lines()).extracting(Ledger.Line::sheet).containsExactlyInAnyOrder("1月", "2月");
        assertThat(ledger.sheetsLeftOut()).containsExactlyInAnyOrder("统计", "填表说明");
        byte[] only = book(Map.of("统计", List.of(List.of("渠道", "标题", "人数"), List.of("来访", "补发津贴", "2"))));
        assertThat(Ledger.read(only, Set.of()).faults())
                .extracting(Ledger.Fault::message)
                .containsOnly("ledger.missing-heading");
    }

    @Test
    @DisplayName("I-27 headings that stand again, as on every printed page, are no matter and hide none")
    void headings_that_stand_again() {
        String row = "\n来访,%s,2026-03-05,,,标题,内容,/group";
        Ledger ledger = sheet(HEAD + row.formatted("X1") + row.formatted("X2") + "\n" + HEAD + row.formatted("X3"));
        assertThat(ledger.faults()).isEmpty();
        assertThat(ledger.lines()).extracting(Ledger.Line::number).containsExactly(2, 3, 5);
        Ledger two = sheet(
                "一、来访,,,,,,,\n" + HEAD + row.formatted("X1") + "\n二、来信,,,,,,,\n单位,标题,内容,渠道,外部编号\n/group,标题,内容,来信,X2");
        assertThat(two.faults()).isEmpty();
        assertThat(two.lines()).extracting(line -> request(line).externalRef()).containsExactly("X1", "X2");
        assertThat(two.lines()).extracting(line -> request(line).channel()).doesNotHaveDuplicates();
        assertThat(two.leftOut()).containsExactly("二、来信");
        Ledger more = sheet("渠道,标题,内容,单位\n来访,标题,内容,/group\n" + HEAD + row.formatted("X2"));
        assertThat(more.lines()).extracting(Ledger.Line::number).containsExactly(2, 4);
    }

    @Test
    @DisplayName("I-27 a sheet that lacks one heading only is a ledger with a fault, not left out")
    void a_sheet_that_lacks_a_heading() throws IOException {
        List<String> head = List.of(HEAD.split(","));
        byte[] file = book(Map.of(
                "1月", List.of(head, List.of("来访", "X1", "2026-01-05", "", "", "标题", "内容", "/group")),
                "2月", List.of(head.subList(0, 7), List.of("来访", "X2", "2026-02-05", "", "", "标题", "内容"))));
        assertThat(Ledger.read(file, Set.of()).faults())
                .extracting(Ledger.Fault::sheet, Ledger.Fault::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2月", "ledger.missing-heading"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"=\"0012\"|0012", "'0012|0012", "1.3799001111E+10|13799001111", "1.5E+1|15", "无|null", "-|null"})
    @DisplayName("X-41 a number of a text file is read without the marks that keep Excel from it")
    void a_number_of_a_text_file(String cell, String read) {
        Ledger ledger =
                sheet("渠道,姓名,电话,工号,标题,内容,单位\n来访,甲某,13800000000,\"" + cell.replace("\"", "\"\"") + "\",标题,内容,/group");
        RegistrationRequest row = new LedgerRow(ledger.lines().get(0)).request();
        assertThat(String.valueOf(java.util.Objects.requireNonNull(row.petitioners())
                        .get(0)
                        .employeeNumber()))
                .isEqualTo(read);
    }

    @Test
    @DisplayName("X-41 a number of a text file that Excel has shortened is refused")
    void a_shortened_number_of_a_text_file() {
        assertThatThrownBy(() -> rows(HEAD + "\n来访,1.50203E+17,2026-03-05,,,标题,内容,/group"))
                .hasMessage("ledger.shortened");
    }

    @Test
    @DisplayName("X-41 a quote that does not close is told with its row, and nothing of the file is read")
    void a_quote_that_does_not_close() {
        assertThatThrownBy(() -> sheet(HEAD + "\n来访,\"甲某,2026-03-05,,,标题,内容,/group"))
                .isInstanceOf(BadInput.class)
                .hasMessage("file ledger.cut-quote");
    }

    @Test
    @DisplayName("I-27 all that cannot be understood in a row is told at once")
    void all_faults_of_a_row() {
        Ledger ledger = sheet("信访形式,来访日期,匿名,人数,标题,内容,单位\n飞鸽,3月5日,也许,许多,标题,内容,/group");
        LedgerRow row = new LedgerRow(ledger.lines().get(0));
        row.request();
        assertThat(row.faults())
                .extracting(LedgerCells.Fault::message)
                .containsExactlyInAnyOrder(
                        "ledger.bad-channel", "ledger.bad-time", "ledger.bad-yes", "ledger.bad-number");
        assertThat(ledger.lines().get(0).headings()).containsEntry(LedgerField.RECEIVED, "来访日期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲某、乙某，丙某;丁某/戊某\\己某|6",
                "甲某 |1",
                "甲某等3人|1",
                "阿不都・热合曼、乙某|2",
                "陈建军 刘秀英|2",
                "欧阳 修|1",
                "马 超|1",
                "阿依古丽 买买提|1",
                "代表：张伟|1"
            })
    @DisplayName("I-02 several persons in a cell are several persons")
    void several_persons(String cell, int persons) {
        List<RegistrationRequest> rows = rows(HEAD + "\n来访,X1,2026-03-05,\"" + cell + "\",13800000000,标题,内容,/group");
        assertThat(rows.get(0).petitioners()).hasSize(persons);
        assertThat(rows.get(0).anonymous()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"佚名", "群众", "（匿名）", "不愿透露姓名", "匿名"})
    @DisplayName("I-14 who is called nobody is nobody")
    void nobody_is_nobody(String cell) {
        assertThat(rows(HEAD + "\n来访,X1,2026-03-05," + cell + ",,标题,内容,/group")
                        .get(0)
                        .anonymous())
                .isTrue();
    }

    @Test
    @DisplayName("I-02 what a cell says before a name is no part of it")
    void a_role_is_no_name() {
        assertThat(rows(HEAD + "\n来访,X1,2026-03-05,信访人代表：张伟,13800000001,标题,内容,/group")
                        .get(0)
                        .petitioners())
                .extracting(RegistrationRequest.PetitionerRequest::name)
                .containsExactly("张伟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "刘一（职工）|刘一:EMPLOYEE",
                "刘一(退休职工)、钱二（家属）|刘一:RETIREE 钱二:FAMILY",
                "赵六（代理人：钱七）|赵六:null 钱七:PROXY",
                "赵六、钱七（代理人）|赵六:null 钱七:PROXY",
                "王五（男）|王五:null",
                "张三，男，汉族|张三:null",
                "王五（二矿、三队）|王五(二矿、三队):null"
            })
    @DisplayName("I-15 a bracket behind a name tells the standing, or who acts for the person")
    void a_bracket_tells_the_standing(String cell, String persons) {
        assertThat(rows(HEAD + "\n来访,X1,2026-03-05,\"" + cell + "\",13800000000,标题,内容,/group")
                        .get(0)
                        .petitioners())
                .extracting(person -> person.name() + ":" + person.standing())
                .containsExactly(persons.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"刘五及家属", "刘五及其家人", "刘五等家属", "刘五和妻子"})
    @DisplayName("I-02 family without names is no person by name, and is pointed at")
    void family_is_pointed_at(String cell) {
        LedgerRow row = new LedgerRow(Ledger.read(
                        (HEAD + "\n来访,X1,2026-03-05," + cell + ",13800000000,标题,内容,/group")
                                .getBytes(StandardCharsets.UTF_8),
                        Set.of())
                .lines()
                .get(0));
        assertThat(row.request().petitioners())
                .extracting(RegistrationRequest.PetitionerRequest::name)
                .containsExactly("刘五");
        assertThat(row.doubts()).containsExactly("ledger.doubt.others");
    }

    @Test
    @DisplayName("I-14 who gives no name but a phone is told to give a name or to leave it out")
    void nobody_with_a_phone() {
        assertThatThrownBy(() -> rows(HEAD + "\n来访,X1,2026-03-05,匿名,13800001111,标题,内容,/group"))
                .hasMessage("ledger.nobody-reached");
    }

    @Test
    @DisplayName("I-03 phones that say whose they are go to whom they name")
    void phones_go_to_whom_they_name() {
        assertThat(rows(HEAD + "\n来访,X1,2026-03-05,刘一、王五,\"13922220001(王五)、刘一：13822220002\",标题,内容,/group")
                        .get(0)
                        .petitioners())
                .extracting(person -> person.name() + ":" + person.phone())
                .containsExactly("刘一:13822220002", "王五:13922220001");
    }

    @Test
    @DisplayName("I-02 three phones of two persons are refused as such, whatever stands between them")
    void phones_that_do_not_fit_are_refused() {
        assertThatThrownBy(
                        () -> rows(HEAD + "\n来访,X1,2026-03-05,甲某、乙某,13800001111/13800002222/13800003333,标题,内容,/group"))
                .hasMessage("ledger.persons");
    }

    @Test
    @DisplayName("I-27 of two columns that tell the matter the one called after it is its title")
    void a_matter_and_its_text() {
        List<RegistrationRequest> rows = rows(
                "编号,信访形式,姓名,手机号码,来访时间,诉求事项,具体内容,责任单位" + "\nX1,来访,甲某,13800001111,2026-03-05,高温津贴未发,六月至八月没有发。,/group");
        assertThat(rows.get(0).title()).isEqualTo("高温津贴未发");
        assertThat(rows.get(0).text()).isEqualTo("六月至八月没有发。");
    }

    @Test
    void persons_and_phones_are_paired_or_refused() {
        List<RegistrationRequest> rows = rows(HEAD
                + "\n来访,X1,2026-03-05,\"甲某\n乙某\",\"13800000001\n13800000002\",标题,内容,/group"
                + "\n来访,X2,2026-03-05,甲某等23人,13800000001,标题,内容,/group"
                + "\n来访,X3,2026-03-05,匿名,,标题,内容,/group");
        assertThat(rows.get(0).petitioners())
                .extracting(RegistrationRequest.PetitionerRequest::phone)
                .containsExactly("13800000001", "13800000002");
        assertThat(rows.get(1).headCount()).isEqualTo(23);
        assertThat(rows.get(2).anonymous()).isTrue();
        assertThatThrownBy(() -> rows(HEAD + "\n来访,X1,2026-03-05,甲某、乙某、丙某,13800000001、13800000002,标题,内容,/group"))
                .hasMessage("ledger.persons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"登记日期", "登记时间"})
    @DisplayName("I-03 the day of registration stands for the day of arrival where nothing else tells it")
    void day_of_registration(String heading) {
        String head = "渠道,工单号," + heading + ",标题,内容,单位";
        assertThat(rows(head + "\n来访,X1,2026-03-05,标题,内容,/group").get(0).receivedAt())
                .isEqualTo(Instant.parse("2026-03-04T16:00:00Z"));
        assertThat(rows("收到日期," + head + "\n2026-03-04,来访,X1,2026-03-05,标题,内容,/group")
                        .get(0)
                        .receivedAt())
                .isEqualTo(Instant.parse("2026-03-03T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE"})
    @DisplayName("I-27 text is read in the encodings that offices have")
    void text_in_any_encoding(String charset) {
        String bom = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? "\uFEFF" : "";
        String file = bom + HEAD.replace(',', '\t') + "\r\n来访\tX1\t2026-03-05\t\t\t标题\t内容\t/group\r\n";
        Ledger sheet = Ledger.read(file.getBytes(Charset.forName(charset)), Set.of());
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|",
                "22|",
                "27|",
                "31|",
                "36|",
                "50|",
                "57|",
                "58|",
                "200|yyyy\"年\"m\"月\"d\"日\";@",
                "200|[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "200|[DBNum1][$-804]m\"月\"d\"日\";@",
                "200|e\\-mm\\-dd",
                "200|[$-411]ge\\.m\\.d;@",
                "200|yyyy/m/d\\ h:mm;@",
                "200|yyyy-mm-dd hh:mm:ss.000"
            })
    @DisplayName("I-02 a number that is formatted as a date is a date")
    void a_formatted_number_is_a_date(int id, String format) throws IOException {
        String styles = styles(id, format);
        List<RegistrationRequest> rows = rows(book(styles, "<c r=\"C2\" s=\"1\"><v>46086</v></c>", ""));
        assertThat(day(rows)).hasToString("2026-03-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|",
                "200|\"yes\";\"no\"",
                "200|0.00\" days\"",
                "200|[White]0.00",
                "200|#,##0\" d\"",
                "1|",
                "200|General"
            })
    @DisplayName("I-02 a number that is not formatted as a date is none")
    void a_plain_number_is_no_date(int id, String format) throws IOException {
        byte[] file = book(styles(id, format), "<c r=\"C2\" s=\"1\"><v>46086</v></c>", "");
        assertThatThrownBy(() -> rows(file)).hasMessage("ledger.bad-time");
    }

    @ParameterizedTest
    @CsvSource({"60", "0", "1", "59", "0.916666", "9999999"})
    @DisplayName("I-02 a day that never was, a time without a day and the day of an empty cell are refused")
    void what_excel_calls_a_date_and_is_none(String serial) throws IOException {
        byte[] file = book(styles(14, ""), "<c r=\"C2\" s=\"1\"><v>" + serial + "</v></c>", "");
        assertThatThrownBy(() -> rows(file)).hasMessage("ledger.bad-time");
    }

    @Test
    @DisplayName("I-02 a workbook may count its days from 1904")
    void days_since_1904() throws IOException {
        byte[] file = book(styles(14, ""), "<c r=\"C2\" s=\"1\"><v>44884</v></c>", "<workbookPr date1904=\"1\"/>");
        assertThat(day(rows(file))).hasToString("2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"B2\"><v>1.381234567E10</v></c>|13812345670",
                "<c r=\"B2\"><v>3.0</v></c>|3",
                "<c r=\"B2\" t=\"inlineStr\"><is><t>宁东</t><rPh sb=\"0\" eb=\"1\"><t>dong</t></rPh></is></c>|宁东",
                "<c r=\"B2\" t=\"str\"><f>A1</f><v>xy</v></c>|xy",
                "<c r=\"B2\" t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c>|_x000D_",
                "<c r=\"B2\" t=\"inlineStr\"><is><r><t>甲</t></r><r><t>某</t></r></is></c>|甲某",
                "<c r=\"B2\" t=\"b\"><v>1</v></c>|是"
            })
    @DisplayName("X-41 a cell is what a reader of the sheet sees")
    void a_cell_is_what_is_seen(String cell, String seen) throws IOException {
        byte[] file = book(styles(0, ""), "<c r=\"C2\" t=\"d\"><v>2026-03-05</v></c>" + cell, "");
        assertThat(rows(file).get(0).externalRef()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"B2\"><v>2.50912101108115E+17</v></c>|ledger.shortened",
                        "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>|ledger.error-cell",
                "<c r=\"B2\" t=\"inlineStr\"><is><t>1.38E+10</t></is></c>|ledger.shortened",
                        "<c r=\"B2\" t=\"str\"><v>1.381234567E+10</v></c>|ledger.shortened",
                "<c r=\"B2\"><f>[1]Extern!$A$1</f></c>|ledger.formula",
                        "<c r=\"B2\" t=\"b\"><v>banana</v></c>|ledger.bad-cell"
            })
    @DisplayName("X-41 a cell that is not what was typed is refused with advice")
    void a_cell_that_is_not_what_was_typed(String cell, String message) throws IOException {
        byte[] file = book(styles(0, ""), "<c r=\"C2\" t=\"d\"><v>2026-03-05</v></c>" + cell, "");
        assertThatThrownBy(() -> rows(file)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "ledger-01-date-cells.xlsx, 6", "ledger-02-poi-numbers.xlsx, 2", "ledger-03-blank-bordered-rows.xlsx, 3",
        "ledger-04-other-headings.xlsx, 2", "ledger-07-iso-date-type-d.xlsx, 2", "ledger-09-superior-transfer.xlsx, 3",
        "types/ledger-gbk.csv, 1"
    })
    @DisplayName("I-27 the ledgers of the reports are read whole")
    void the_ledgers_of_the_reports(String file, int rows) throws IOException {
        Assumptions.assumeTrue(Files.exists(FILES.resolve(file)), "the reports are not here");
        Ledger sheet = Ledger.read(Files.readAllBytes(FILES.resolve(file)), Set.of());
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.lines()).hasSizeGreaterThanOrEqualTo(rows);
        assertThat(sheet.lines().stream().map(LedgerFormsTest::request).toList())
                .hasSize(sheet.lines().size())
                .allSatisfy(row -> assertThat(row.receivedAt()).isNotNull());
    }

    private static java.time.LocalDate day(List<RegistrationRequest> rows) {
        return Zone.dateOf(java.util.Objects.requireNonNull(rows.get(0).receivedAt()));
    }

    private static List<RegistrationRequest> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RegistrationRequest> rows(byte[] file) {
        return rows(file, Set.of());
    }

    private static List<RegistrationRequest> rows(byte[] file, Set<String> leaveOut) {
        Ledger sheet = Ledger.read(file, leaveOut);
        assertThat(sheet.faults()).isEmpty();
        return sheet.lines().stream().map(LedgerFormsTest::request).toList();
    }

    private static RegistrationRequest request(Ledger.Line line) {
        LedgerRow row = new LedgerRow(line);
        RegistrationRequest request = row.request();
        row.faults().forEach(fault -> {
            throw new IllegalStateException(fault.message());
        });
        return request;
    }

    private static byte[] book(Map<String, List<List<String>>> sheets) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                Worksheet cells = book.newWorksheet(sheet.getKey());
                for (int r = 0; r < sheet.getValue().size(); r++) {
                    for (int c = 0; c < sheet.getValue().get(r).size(); c++) {
                        cells.value(r, c, sheet.getValue().get(r).get(c));
                    }
                }
            }
        }
        return file.toByteArray();
    }

    private static Ledger sheet(String text) {
        return Ledger.read(text.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    private static String styles(int id, @org.jspecify.annotations.Nullable String format) {
        String own = format == null || format.isEmpty()
                ? ""
                : "<numFmts><numFmt numFmtId=\"" + id + "\" formatCode=\"" + format.replace("\"", "&quot;")
                        + "\"/></numFmts>";
        return "<styleSheet>" + own + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + id
                + "\"/></cellXfs></styleSheet>";
    }

    /** A workbook whose first sheet is hidden and whose second has a row of headings and one row. */
    private static byte[] book(String styles, String cells, String properties) throws IOException {
        Map<String, String> texts = Map.of("A", "来访", "F", "标题", "G", "内容", "H", "/group");
        String[] headings = HEAD.split(",");
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < headings.length; i++) {
            first.append(cell((char) ('A' + i) + "1", headings[i]));
        }
        String second = texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> cell(text.getKey() + "2", text.getValue()))
                .collect(Collectors.joining());
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\">" + properties
                        + "<sheets><sheet name=\"字典\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"台账\" r:id=\"r2\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>",
                "xl/styles.xml",
                styles,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData/></worksheet>",
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row r=\"1\">" + first + "</row><row r=\"2\">" + second + cells
                        + "</row></sheetData></worksheet>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
