package org.suyuan.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * User-facing sentences, zh-CN by default, from the bundles {@code messages/service} of each service, {@code messages/platform}
 * and, the texts of the codes in events, {@code messages/contract}.
 */
public final class Messages {
    private static final List<String> BUNDLES = List.of("messages.service", "messages.platform", "messages.contract");
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

    /** A code in words; the code itself where there are none. */
    public static String label(Locale locale, Enum<?> code) {
        Class<?> list = code.getDeclaringClass();
        Class<?> outer = list.getEnclosingClass();
        String name = outer == null ? list.getSimpleName() : outer.getSimpleName() + "." + list.getSimpleName();
        String key = "label." + name + "." + code.name();
        String label = text(locale, key);
        return label.equals(key) ? code.name() : label;
    }

    /** The keys that begin so, in the order in which the bundles have them. */
    public static List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        Properties inOrder = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add(String.valueOf(key));
                return value;
            }
        };
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (String bundle : BUNDLES) {
            String file =
                    ONLY_ASKED.toResourceName(ONLY_ASKED.toBundleName(bundle, Locale.SIMPLIFIED_CHINESE), "properties");
            try (InputStream stream = loader.getResourceAsStream(file)) {
                if (stream != null) {
                    inOrder.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return keys.stream().filter(key -> key.startsWith(prefix)).toList();
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
