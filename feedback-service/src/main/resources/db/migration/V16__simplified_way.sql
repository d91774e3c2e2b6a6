-- Clear first petitions that are handled in the simplified way (E-25); the limit of the grade runs beside it.
create table simplified_way (
    petition_id  uuid primary key,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    due_at       timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    reason_id    uuid
);
