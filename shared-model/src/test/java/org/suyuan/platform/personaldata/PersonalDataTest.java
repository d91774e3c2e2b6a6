package org.suyuan.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.rules.RuleBroken;

/**
 * Writings that people met: MLLabel 44, zh-address-parse 56 to 58, 73 and 93, any-rule 107, 111, 144, 322 and 334,
 * sensitive-word 16, 17, 67 and 84, Recognizers-Text 935 and 2023, cocoNLP 32, formily 219, id-validator 1, identity-card 17,
 * presidio 1607 and 2073, langchain 40002, linkifyjs 273, posthog-js 4783, QMUI_Android 251, handbook 51, PaddleOCR 8398,
 * vehicle-keyboard 13, hindsight 3577, hutool 1367. All persons and numbers are invented.
 */
class PersonalDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOBILE|电话13812345678",
                "MOBILE|139一1234一5678",
                "MOBILE|139丨1234丨5678",
                "MOBILE|139一12345678",
                "LANDLINE|0994一1234567",
                "LANDLINE|座机857654 3",
                "ID_CARD|110101一19900307一0011",
                "EMAIL|wang.xm (at) 163 点 com",
                "EMAIL|wangxm#163.com",
                "ACCOUNT|q q：284756312",
                "ACCOUNT|加我薇❤：wang1390",
                "PLATE|车牌京 A D1234",
                "MOBILE|+8613812345678",
                "MOBILE|8613512345678",
                "MOBILE|135-1234-5678",
                "MOBILE|138 1234 5678",
                "MOBILE|１３８１２３４５６７８",
                "MOBILE|一三八一二三四五六七八",
                "MOBILE|壹叁捌壹贰叁肆伍陆柒捌",
                "MOBILE|138)1234 5678",
                "MOBILE|138_1234_5678",
                "MOBILE|138\u200B1234\u200B5678",
                "MOBILE|王某某 13800086123 某路",
                "MOBILE|(+86)138-1234-5678",
                "MOBILE|13512345678-9100",
                "MOBILE|138.1234.5678",
                "MOBILE|电话1 3 8 0 0 0 0 1 1 1 1",
                "MOBILE|手机号1-3-8-0-0-0-0-1-1-1-1",
                "MOBILE|电话①③⑧00001111",
                "MOBILE|电话138—0000—1111",
                "MOBILE|拨打138 0000 1111转2",
                "MOBILE|'电话138\n0000\n1111'",
                "MOBILE|手机138、0000、1111",
                "MOBILE|1\uFE0F\u20E33\uFE0F\u20E38\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E31\uFE0F\u20E31\uFE0F\u20E31\uFE0F\u20E31\uFE0F\u20E3",
                "MOBILE|138<b>0000</b>1111",
                "MOBILE|<span>1380</span><span>0001</span><span>111</span>",
                "MOBILE|&#49;&#51;&#56;00001111",
                "MOBILE|138&nbsp;0000&nbsp;1111",
                "MOBILE|&#x31;3800001111",
                "MOBILE|电话l38OOOO1111",
                "MOBILE|I38-0000-l111",
                "MOBILE|请打\u202E11110000831\u202C找我",
                "MOBILE|\u202E11110000831",
                "MOBILE|+852 9123 4567",
                "MOBILE|00852-91234567",
                "MOBILE|+853 6612 3456",
                "MOBILE|+886 912 345 678",
                "MOBILE|电话：+1 212 555 0123",
                "MOBILE|联系电话139·1234·5678。",
                "MOBILE|139~1234～5678",
                "MOBILE|电话139•1234・5678",
                "MOBILE|139:1234:5678",
                "MOBILE|139+1234+5678",
                "MOBILE|139=1234=5678",
                "MOBILE|139*1234*5678",
                "LANDLINE|0472·2345678",
                "LANDLINE|0472/2345678",
                "LANDLINE|0472.234.5678",
                "LANDLINE|+86 472 2345678",
                "BANK_CARD|卡号6222·0202·0011·2233·445",
                "ID_CARD|身份证110101·19050307·005X",
                "ACCOUNT|加v：zhangwei1962",
                "ACCOUNT|企鹅号123456789",
                "ACCOUNT|抖音号zhangwei1962",
                "ACCOUNT|钉钉号zw1962abc",
                "ID_CARD|A123456(3)",
                "ID_CARD|香港身份证：a123456（3）",
                "ACCESS_CODE|查询码7K2M-Q9ZD-04TB-XN8E",
                "ACCESS_CODE|评价码：7K2M Q9ZD 04TB XN8E",
                "ID_CARD|1 1 0 1 0 1 1 9 0 5 0 3 0 7 0 0 8 4",
                "ID_CARD|110101190503070084",
                "ID_CARD|11010119050307005X，",
                "ID_CARD|11010119050307005x",
                "ID_CARD|110101 19050307 005X",
                "ID_CARD|证件号：１１０１０１１９０５０３０７００５Ｘ",
                "ID_CARD|居民身份证号110101199001011234。",
                "ID_CARD|110101-190503-07-005X",
                "ID_CARD|旧证110101050307001号",
                "BANK_CARD|6222 0202 0011 2233 445",
                "BANK_CARD|卡号6222-0202-0000-0000-000",
                "BANK_CARD|6 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 1 8",
                "BANK_CARD|6222.0200.0000.0000.018",
                "BANK_CARD|6222020000000000018",
                "BANK_CARD|6222/0200/0000/0000/018",
                "BANK_CARD|工资卡号：6228480402564890018",
                "LANDLINE|0994 1234567",
                "LANDLINE|座机（０４７１）６５４３２１０",
                "LANDLINE|010-66668888",
                "LANDLINE|(0351)2345678",
                "LANDLINE|0351 - 2345678",
                "LANDLINE|010-66668888-1234",
                "LANDLINE|王某某059122223333某路",
                "LANDLINE|联系电话：2345678",
                "LANDLINE|010-66668888转8012",
                "EMAIL|联系alice@example.com",
                "EMAIL|1邮件地址test@test.com",
                "EMAIL|邮箱：ab@mine.example.cn。",
                "EMAIL|alice＠example.com",
                "EMAIL|123456789@qq.com",
                "EMAIL|邮箱zhang＠example．com",
                "EMAIL|邮箱 zhang (at) example.com",
                "ACCOUNT|微信号king000000666",
                "ACCOUNT|我的微信9⓿二肆⁹₈③⑸⒋➃㈤㊄",
                "ACCOUNT|QQ：123456789",
                "ACCOUNT|微信号 wxid_abc123456",
                "ACCOUNT|vx king_000",
                "ACCOUNT|+V：king000000666",
                "ACCOUNT|+q 123456789",
                "PLATE|车牌蒙A·12345",
                "PLATE|粤BD10088",
                "PLATE|粤B10088D",
                "PLATE|苏AA00000",
                "PLATE|京A0001学",
                "PLATE|鄂A 00000",
                "PLATE|鄂A·00000",
                "PASSPORT|护照号E12345678",
                "PASSPORT|港澳通行证：C12345678",
                "ID_CARD|学籍号G11010519491231002X",
                "ID_CARD|SFZ11010519491231002X",
                "ID_CARD|证件A11010519491231002X",
                "MOBILE|SJ13812345678",
                "MOBILE|手机号M13812345678",
                "ACCOUNT|加微：zs19880307",
                "EMPLOYEE_NUMBER|工号E20418",
                "EMPLOYEE_NUMBER|工号：GH-10086"
            })
    @DisplayName("X-35, D-03 however it is written, what certainly identifies a person is found")
    void what_identifies_a_person_is_found(Finding.Kind kind, String text) {
        assertThat(PersonalData.in(text)).anyMatch(found -> found.certain() && found.kind() == kind);
        assertThat(PersonalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"反映人：138\n0000\n1111", "138、0000、1111", "152\n3004\n6000"})
    @DisplayName("X-35, D-03 digits in lines may be amounts: who reviews judges them")
    void digits_in_lines_are_judged(String text) {
        assertThat(PersonalData.in(text)).isNotEmpty().noneMatch(Finding::certain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工单250912101108115409",
                "来电：2026-11-29",
                "致电 2026-12-01 告知",
                "参加威海公司12345号",
                "增加徽商银行 20260101",
                "统一社会信用代码91110105MA0000000Y",
                "合同编号2026081200000001",
                "1748503543012",
                "文件20260823000001",
                "订单 00123456789",
                "收入增长 +100 000 000 元",
                "2024-01-15 12",
                "2026-06-02 20:17",
                "编号888-000-999",
                "账目1221211212",
                "12345678",
                "资产A1002481003",
                "宁AD1234555555",
                "浙苏H6F681",
                "金额2860000000元",
                "拨打12345热线",
                "二〇二六年十一月二十日",
                "第12号楼",
                "XF20261121-000042-7",
                "200801000001",
                "400-810-0000",
                "GB 18030-2022",
                "2026年11月20日",
                "hosted-eu-20260812-09",
                "一千三百八十元",
                "集信转〔2026〕118号",
                "全年利润13500000000元",
                "总产量13900000000吨，同比增长",
                "发电13500000000千瓦时",
                "投资13500000000元的项目",
                "《防暑降温措施管理办法》第十七条",
                "咨询电话95598",
                "12345热线工单20261121003180已办结",
                "工单号12345-2026-0098",
                "来文集信转〔2026〕118号，金额1234567.89元",
                "编号XF20261121-000318-7",
                "工单号13800202611210031",
                "工单号 202611210031800001",
                "2026年11月21日至2027年3月25日，共计45600元、涉及1380人",
                "订单号 138000011112026",
                "第1 3条，1. 38人，2. 40人",
                "<table><tr><td>13800</td><td>562000</td></tr></table>",
                "a<b 且 c>d，共1380人",
                "<http://mine.example/13800>",
                "增长+12 500 000吨",
                "型号lO38Il20O",
                "设备编号AB12-CD34-EF56-7890",
                "学籍号G110105194912310021",
                "2026-1120-0042-0007",
                "GBT-2026-ABCD-0001",
                "评分1 3 5 7 9"
            })
    @DisplayName("D-03 the number of a matter, a thing or a sum is no person")
    void what_names_nobody_is_let_through(String text) {
        assertThat(PersonalData.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID_CARD|110101190503070088",
                "BANK_CARD|6222020000000000019",
                "ID_CARD|A123456(4)",
                "ACCESS_CODE|我的是7K2M-Q9ZD-04TB-XN8E",
                "MOBILE|+7 701 123 4567",
                "MOBILE|+61 412 345 678",
                "MOBILE|+976 9911 2233",
                "MOBILE|+1 (212) 555-0123",
                "ACCOUNT|社保卡号A12345678",
                "ACCOUNT|公积金账号150201234567",
                "ACCOUNT|存折账号05 4321 0010 1234",
                "ACCOUNT|工作证号GH-10086",
                "ACCOUNT|军官证 军字第1234567号",
                "ADDRESS|幸福小区3号楼2单元501室",
                "ADDRESS|住和平里三区七栋十二号",
                "ADDRESS|二矿家属院5栋3门201",
                "ADDRESS|幸福路88弄12号602",
                "ADDRESS|住在友好北路123号",
                "NAME|信访人张建国反映",
                "NAME|信访人：张建国（男，45岁）",
                "NAME|当事人李秀英同志已知悉",
                "NAME|阿卜杜拉·买买提反映津贴未发",
                "NAME|王建军师傅",
                "NAME|患者王秀兰确诊尘肺贰期",
                "NAME|王秀兰反映津贴未发",
                "NAME|班长王秀兰",
                "NAME|一个叫王秀兰的退休工",
                "MOBILE|设备SN13812345678",
                "ADDRESS|大破城村3组",
                "BIRTH|出生于一九九〇年三月",
                "BIRTH|1985年3月出生"
            })
    @DisplayName("X-35 a check digit that fails makes it less certain, and never clears it")
    void what_may_identify_is_shown_to_a_reader(Finding.Kind kind, String text) {
        assertThat(PersonalData.in(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.certain()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"信访人张某反映津贴未发", "信访人某某反映", "职工高温津贴已补发", "员工方面的意见", "职工张贴的通知", "联系电话13500000000元先生", "三队二号井口"})
    @DisplayName("X-35 who is already called 某, and a matter that begins like a name, raise no doubt about a name")
    void no_name(String text) {
        assertThat(PersonalData.in(text)).noneMatch(found -> found.kind() == Finding.Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18 15:30:45.123", "每天13:30-15:30 120人", "规格1500*3000*120毫米", "1500~3000~120"})
    @DisplayName("X-35 times, sizes and ranges are no phones")
    void what_looks_like_a_phone_in_other_groups(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    @DisplayName("X-35 a phone of somebody whose name begins like a measure stays a phone")
    void a_measure_that_is_a_name() {
        assertThat(PersonalData.isIn("请联系13500001234元芳")).isTrue();
    }

    @Test
    void a_finding_tells_its_place_in_the_text_as_it_was_written() {
        String text = "㎏电话：１３８\u200B１２３４５６７８。";
        Finding found = PersonalData.in(text).get(0);
        assertThat(text.substring(found.from(), found.to())).isEqualTo("１３８\u200B１２３４５６７８");
    }

    @Test
    void marks_and_turned_digits_are_in_the_place_of_a_finding() {
        String text = "打<b>138</b>00001111。\u202E22220000831\u202C";
        assertThat(PersonalData.in(text))
                .extracting(found -> text.substring(found.from(), found.to()))
                .containsExactly("138</b>00001111", "22220000831\u202C");
    }

    @Test
    @DisplayName("X-35 what runs from one field on into the next is found, and each field at fault is named")
    void fields_are_named() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/title", "请致电1380000");
        fields.put("/body", "1111，邮箱ab@mine.example.cn");
        fields.put("/basis", "《办法》第一条");
        assertThat(PersonalData.in(fields))
                .extracting(RuleBroken.Fault::pointer, RuleBroken.Fault::what, RuleBroken.Fault::from)
                .containsExactly(tuple("/body", Finding.Kind.EMAIL, 7), tuple("/body", Finding.Kind.MOBILE, 0));
    }

    @Test
    void one_piece_is_one_finding() {
        assertThat(PersonalData.in("身份证110101190503070084，手机13812345678")).hasSize(2);
    }

    @Test
    @DisplayName("X-35 a phone is certain beside a character that may be a digit: 陆 is a name, 七楼 a floor")
    void a_phone_beside_a_character_that_may_be_a_digit() {
        assertThat(PersonalData.isIn("13905550123陆建国")).isTrue();
        assertThat(PersonalData.isIn("电话13905550123七楼")).isTrue();
        assertThat(PersonalData.isIn("电话一三九零五五五零一二三")).isTrue();
    }
}
