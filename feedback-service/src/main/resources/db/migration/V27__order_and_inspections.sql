-- Extreme acts (X-38): who acted is not here; from its last day on a row is gone. The words lie sealed among the writings.
create table extreme_act (
    id          uuid primary key,
    petition_id uuid        not null,
    kind        text        not null,
    against     text,
    occurred_on date        not null,
    ends_on     date        not null,
    explained   boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    handed_to   text,
    handed_on   date,
    words_id    uuid        not null
);
create index extreme_act_petition on extreme_act (petition_id);

-- The rhythm of supervision (X-20), and what is said of units there (X-26); words sealed.
create table inspection (
    id          uuid primary key,
    branch      text        not null,
    kind        text        not null,
    period_from date        not null,
    held_on     date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    sealed      bytea       not null,
    unique (branch, kind, period_from)
);
create table inspection_finding (
    id            uuid primary key,
    inspection_id uuid  not null references inspection (id),
    unit          text  not null,
    verdict       text  not null,
    sealed        bytea not null
);
create index inspection_finding_unit on inspection_finding (unit text_pattern_ops);
create index inspection_finding_inspection on inspection_finding (inspection_id);
