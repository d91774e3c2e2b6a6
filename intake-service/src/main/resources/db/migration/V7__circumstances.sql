-- What is particular to the way a petition arrived, its single appeals, its history and the two-way commitment (I-02, I-13).
alter table petition add column circumstances jsonb not null default '{"arrival": {}, "appeals": [], "commitment": false}';
alter table petition alter column circumstances drop default;

-- Messages of one day are in order although they have no time (I-14).
alter table message add column ordinal bigint generated always as identity;
