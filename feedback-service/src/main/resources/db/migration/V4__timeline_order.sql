-- What happened on a day without a time of its own stays in the order in which it was told.
alter table timeline add column ordinal bigint generated always as identity;
