package org.suyuan.consultation.sessions;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.util.Date;

/** A session as calendars take it (RFC 5545): moved or cancelled it takes the place of what they had. */
public final class Invitation {
    private Invitation() {}

    /** The calendar file of a session; it names no petition and nobody. */
    public static String of(Session session) {
        VEvent event = new VEvent();
        event.setUid(session.sessionId().toString());
        event.setSequence(session.revision());
        event.setSummary(session.title());
        event.setLocation(session.place());
        event.setDateStart(Date.from(session.beginsAt()));
        event.setDateEnd(Date.from(session.endsAt()));
        event.setStatus(session.state() == SessionState.CANCELLED ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Suyuan//consultation//ZH");
        calendar.setMethod("PUBLISH");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
