-- How a matter ended at the desk (I-20, I-21, X-50).
alter table petition add column settlement jsonb;
