package org.suyuan.platform.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** User-facing sentences from the bundles {@code messages/platform} and {@code messages/service}, zh-CN by default. */
public final class Messages {
    private static final List<String> BUNDLES = List.of("messages.service", "messages.platform");
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The language to answer in: English when it is asked for before Chinese, else Chinese. */
    public static Locale locale(java.util.@org.jspecify.annotations.Nullable List<Locale> accepted) {
        if (accepted != null) {
            for (Locale locale : accepted) {
                if (locale.getLanguage().equals("zh")) {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                if (locale.getLanguage().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /** The sentence of a key, with its details put in; the key itself when no bundle knows it. */
    public static String text(Locale locale, String key, Object... details) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (String bundle : BUNDLES) {
            try {
                String pattern = ResourceBundle.getBundle(bundle, locale, loader, ONLY_ASKED)
                        .getString(key);
                return new MessageFormat(pattern, locale).format(plain(details));
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return key;
    }

    /** Years, rows and limits are no sums of money: numbers stand without separators. */
    private static Object[] plain(Object[] details) {
        return Arrays.stream(details)
                .map(detail -> detail instanceof Integer || detail instanceof Long ? detail.toString() : detail)
                .toArray();
    }

    /** Puts the details into an English sentence. */
    static String fill(String pattern, List<Object> details) {
        return new MessageFormat(pattern.replace("'", "''"), Locale.ENGLISH).format(plain(details.toArray()));
    }
}
