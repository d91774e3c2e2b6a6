package org.suyuan.platform.reading;

import java.util.regex.Pattern;

/** The surnames that most people of China have. */
public final class Surnames {
    /** One of them, as a regular expression. */
    public static final String FORM =
            "(?:欧阳|上官|司马|诸葛|慕容|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])";

    private static final Pattern NAME = Pattern.compile(FORM + "\\p{IsHan}{1,2}");

    private Surnames() {}

    /** Whether a text is made as a whole name is: a surname and one or two characters. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
