-- The day on which a matter was closed that came in as history: no other step knows it, and no limit runs.
alter table petition add column history_closed_on date;
