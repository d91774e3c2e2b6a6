-- Lead and assisting units, orders that are sent back, what is noted on the way, and who urges (F-01, E-04, X-01).
alter table handling add column supporting jsonb not null default '[]';
alter table handling alter column supporting drop default;
-- Since when the unit has the order: its five working days run from there (E-04). Unknown for orders of before.
alter table handling add column assigned_at timestamptz;
alter table handling add column returns jsonb not null default '[]';
alter table handling alter column returns drop default;
alter table handling add column urged_by_office integer not null default 0;
alter table handling add column urged_by_petitioner integer not null default 0;
create index handling_handled_by on handling (handled_by) where handled_by is not null;

create table unit_part (
    id           uuid primary key,
    petition_id  uuid        not null references handling (id),
    unit         text        not null,
    asked_at     timestamptz not null,
    signed_in_by text,
    state        text        not null,
    unique (petition_id, unit)
);
create index unit_part_unit on unit_part (unit text_pattern_ops);

create table handling_note (
    id          uuid primary key,
    petition_id uuid        not null,
    kind        text        not null,
    unit        text,
    way         text,
    written_by  text        not null,
    written_at  timestamptz not null,
    words       text        not null
);
create index handling_note_petition on handling_note (petition_id, id);
