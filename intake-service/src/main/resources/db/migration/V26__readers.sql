-- Units that handle a petition or were called together about it read it meanwhile (F-01, C-04).
create table petition_reader (
    petition_id uuid not null,
    unit        text not null,
    cause       text not null,
    primary key (petition_id, unit, cause)
);
create index petition_reader_unit on petition_reader (unit text_pattern_ops, petition_id);

-- When a petitioner urged (X-01).
create table petition_urge (
    petition_id uuid        not null,
    urged_at    timestamptz not null
);
create index petition_urge_petition on petition_urge (petition_id, urged_at);
