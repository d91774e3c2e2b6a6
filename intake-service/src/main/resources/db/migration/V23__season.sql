-- How common pairs of characters were a season ago: what a wave of letters about one matter cannot move (I-23).
alter table pair_count add column season_at timestamptz not null default clock_timestamp();
alter table pair_count add column season_texts bigint not null default 0;
alter table pair_count add column season bytea not null default '';
alter table pair_count add column past_texts bigint not null default 0;
alter table pair_count add column past bytea not null default '';
