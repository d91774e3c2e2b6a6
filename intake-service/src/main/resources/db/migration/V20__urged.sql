-- How often the system that an order came from sent it again (X-41).
alter table petition add column urged integer not null default 0;
