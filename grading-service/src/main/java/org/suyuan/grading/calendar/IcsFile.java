package org.suyuan.grading.calendar;

import static org.suyuan.grading.calendar.CalendarRules.ICS_IS_A_WHOLE_CALENDAR;
import static org.suyuan.grading.calendar.CalendarRules.ICS_IS_TEXT;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.TextFile;

/** An ICS file (RFC 5545) as it is downloaded: its lines unfolded before a character is read, for folds may part one. */
final class IcsFile {
    private IcsFile() {}

    /**
     * The events of all calendars in a file.
     *
     * @param charset that the file was sent with; null for the ones in common use
     * @throws org.suyuan.rules.RuleBroken when it is no text, no calendar, or cut off
     */
    static List<VEvent> events(byte[] file, @Nullable Charset charset) {
        byte[] unfolded = unfolded(file);
        Optional<String> text = charset == null ? TextFile.read(unfolded) : TextFile.read(unfolded, charset);
        ICS_IS_TEXT.demand(text.isPresent());
        String calendar = text.orElseThrow().strip();
        String marks = calendar.toUpperCase(Locale.ROOT);
        ICS_IS_A_WHOLE_CALENDAR.demand(marks.startsWith("BEGIN:VCALENDAR") && marks.endsWith("END:VCALENDAR"));
        return Biweekly.parse(calendar).all().stream()
                .flatMap(each -> each.getEvents().stream())
                .toList();
    }

    /** Without the ends of lines that a blank or a tab continues. */
    private static byte[] unfolded(byte[] file) {
        ByteArrayOutputStream unfolded = new ByteArrayOutputStream(file.length);
        for (int at = 0; at < file.length; at++) {
            int end = file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? at + 1 : at;
            boolean isFold =
                    file[end] == '\n' && end + 1 < file.length && (file[end + 1] == ' ' || file[end + 1] == '\t');
            if (isFold) {
                at = end + 1;
            } else {
                unfolded.write(file[at]);
            }
        }
        return unfolded.toByteArray();
    }
}
