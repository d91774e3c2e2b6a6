package org.suyuan.intake.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invented petitions of three categories, each said in many ways. */
final class LabelledTexts {
    private static final Map<String, List<List<String>>> WAYS = Map.of(
            "劳动和社会保障",
            List.of(
                    List.of("拖欠工资", "高温津贴未发", "社保断缴", "加班费少算"),
                    List.of("三个月的工资至今没有发放", "养老保险单位没有缴纳", "劳动合同到期不续签", "津贴标准与文件不符"),
                    List.of("请人力资源部核实补发", "请求补缴社会保险", "希望按合同支付报酬")),
            "环境保护",
            List.of(
                    List.of("粉尘污染", "废水直排", "噪声扰民", "废气刺鼻"),
                    List.of("选煤厂夜间排放废气", "矿井水未经处理排入河道", "破碎机噪声影响休息", "扬尘落满窗台"),
                    List.of("请环保部门检测排放", "请求治理污染", "希望加装除尘设备")),
            "交通运输",
            List.of(
                    List.of("班车晚点", "公交停运", "道路堵车", "站台太远"),
                    List.of("末班车提前半小时", "通勤班车经常不来", "公交线路改道没有通知", "矿区道路大货车超速"),
                    List.of("请运输公司增加班次", "请求恢复公交站点", "希望设置限速标志")));

    private LabelledTexts() {}

    static List<LabelledText> all() {
        LabelledFile reader = new LabelledFile();
        List<LabelledText> texts = new ArrayList<>();
        WAYS.forEach((category, ways) -> ways.get(0)
                .forEach(title -> ways.get(1)
                        .forEach(what -> ways.get(2)
                                .forEach(wish ->
                                        texts.add(reader.labelled(title, what + "，" + wish + "。", category))))));
        return texts;
    }
}
