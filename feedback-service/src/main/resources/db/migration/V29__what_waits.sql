-- What waits for a unit is found by what is open of it.
create index obligation_open on obligation (unit text_pattern_ops) where state in ('OPEN', 'HANDED_ON');

-- One person is one assessor, however the account is spelled; of two entries the older one holds.
alter table assessor add column account_key text;
update assessor set account_key = lower(replace(replace(account, ' ', ''), '-', ''));
update assessor set left_at = now() where left_at is null and exists (select 1 from assessor older
    where older.account_key = assessor.account_key and older.left_at is null and older.id < assessor.id);
alter table assessor alter column account_key set not null;
drop index assessor_once;
create unique index assessor_once on assessor (account_key) where left_at is null;
