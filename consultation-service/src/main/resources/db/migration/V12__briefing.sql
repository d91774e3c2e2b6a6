-- What the steps told of a petition, for those who discuss it (C-04); kept for every petition, as it comes before the grade.
create table briefing (
    petition_id uuid primary key,
    report      jsonb,
    grade       jsonb
);
create table briefing_entry (
    id          uuid primary key,
    petition_id uuid        not null,
    kind        text        not null,
    at          timestamptz not null,
    detail      text
);
create index briefing_entry_petition on briefing_entry (petition_id, at);
