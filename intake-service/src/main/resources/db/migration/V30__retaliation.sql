-- What petitioners report of retaliation by receipt code (E-20, X-36): sealed, for discipline and the director.
create table retaliation_report (
    id          uuid        primary key,
    petition_id uuid        not null,
    unit        text,
    reported_at timestamptz not null,
    sealed      bytea       not null
);
create index retaliation_report_petition on retaliation_report (petition_id);
